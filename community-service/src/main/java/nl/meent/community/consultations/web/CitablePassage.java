package nl.meent.community.consultations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import nl.meent.community.consultations.read.OpenAnswers;
import nl.meent.community.consultations.read.OpenAnswers.OpenAnswer;
import nl.meent.community.consultations.read.Passages.Passage;
import nl.meent.community.consultations.read.Quote;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A passage with a tag, as an advocate can cite it.
 *
 * @param answer       the reference of the answer
 * @param questionId   the question
 * @param from         where it begins, in code points
 * @param to           where it ends, the first code point that is not in it
 * @param quote        its words
 * @param tag          its tag
 * @param organisation whose words they are; absent without name, or when erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CitablePassage(
        String answer,
        String questionId,
        int from,
        int to,
        String quote,
        String tag,
        @Nullable Organisation organisation) {

    /** Those whose words are there still, by tag. */
    static List<CitablePassage> all(OpenAnswers.All answers, List<Passage> passages, boolean named) {
        return passages.stream()
                .flatMap(passage -> of(passage, answers.of(passage.responseId(), passage.questionId()), named))
                .toList();
    }

    private static Stream<CitablePassage> of(Passage passage, @Nullable OpenAnswer answer, boolean named) {
        String quote = answer == null ? null : new Quote(passage.from(), passage.to()).in(answer.text());
        return answer == null || quote == null
                ? Stream.empty()
                : Stream.of(new CitablePassage(
                        answer.reference(),
                        passage.questionId(),
                        passage.from(),
                        passage.to(),
                        quote,
                        passage.tag(),
                        named ? answer.organisation() : null));
    }
}
