package nl.meent.community.consultations.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meent.community.consultations.write.Questionnaire.Given;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Condition;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import org.jspecify.annotations.Nullable;

/** Whatever questions depend on each other, and whatever is sent. */
class HiddenAnswersTest {

    private static final int QUESTIONS = 7;
    private static final List<String> OPTIONS = List.of("A", "B", "C");
    private static final List<QuestionKind> KINDS = List.of(QuestionKind.SINGLE, QuestionKind.MULTIPLE);

    /**
     * A question, what it depends on and what is answered.
     *
     * @param earlier which of the questions before; none if it is negative
     * @param after   a bit for each of the options
     * @param answer  a bit for each of the options
     */
    record Asked(QuestionKind kind, int earlier, int after, int answer) {}

    @Property
    void no_answer_to_a_hidden_question_is_in_a_response_and_no_other_is_lost(
            @ForAll("questionnaires") List<Asked> all) {
        List<Question> questions =
                IntStream.range(0, all.size()).mapToObj(i -> question(all, i)).toList();
        List<Given> given = IntStream.range(0, all.size())
                .mapToObj(i -> new Given("q" + i, value(all.get(i))))
                .toList();

        Questionnaire questionnaire = new Questionnaire(questions);
        List<String> kept =
                questionnaire.response(given).stream().map(Answer::questionId).toList();

        Set<String> shown = shown(all);
        List<String> answered = IntStream.range(0, all.size())
                .filter(i -> value(all.get(i)) != null)
                .mapToObj(i -> "q" + i)
                .toList();
        assertThat(kept).isEqualTo(answered.stream().filter(shown::contains).toList());
        assertThat(questionnaire.leftOut(given))
                .isEqualTo(answered.stream().filter(id -> !shown.contains(id)).toList());
    }

    /** As the rule says it, worked out another way: from the back, by the chain of what each depends on. */
    private static Set<String> shown(List<Asked> all) {
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            boolean visible = true;
            for (int at = i; visible && earlier(all, at) >= 0; at = earlier(all, at)) {
                visible = (all.get(at).after() & chosen(all.get(earlier(all, at)))) != 0;
            }
            if (visible) {
                shown.add("q" + i);
            }
        }
        return shown;
    }

    private static int earlier(List<Asked> all, int i) {
        return Math.min(all.get(i).earlier(), i - 1);
    }

    /** Of a single choice the first option counts. */
    private static int chosen(Asked asked) {
        return asked.kind() == QuestionKind.SINGLE ? Integer.lowestOneBit(asked.answer()) : asked.answer();
    }

    private static Question question(List<Asked> all, int i) {
        int earlier = earlier(all, i);
        Condition condition = earlier < 0
                ? null
                : new Condition("q" + earlier, List.copyOf(options(all.get(i).after())));
        return new Question(
                "q" + i, all.get(i).kind(), "?", null, false, OPTIONS, null, null, null, condition, List.of());
    }

    private static @Nullable Object value(Asked asked) {
        List<String> options = options(chosen(asked));
        if (options.isEmpty()) {
            return null;
        }
        return asked.kind() == QuestionKind.SINGLE ? options.getFirst() : options;
    }

    private static List<String> options(int bits) {
        List<String> options = new ArrayList<>();
        IntStream.range(0, OPTIONS.size()).filter(i -> (bits >> i & 1) == 1).forEach(i -> options.add(OPTIONS.get(i)));
        return options;
    }

    @Provide
    Arbitrary<List<Asked>> questionnaires() {
        return Combinators.combine(
                        Arbitraries.of(KINDS),
                        Arbitraries.integers().between(-1, QUESTIONS - 2),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 7))
                .as(Asked::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(QUESTIONS);
    }
}
