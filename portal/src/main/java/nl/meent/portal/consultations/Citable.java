package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meent.portal.consultations.OutcomeEvidence.Quoted;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Organisation;
import org.jspecify.annotations.Nullable;

/** What an advocate can cite in an outcome: the passages that have a tag, and those that are cited already. */
public record Citable(List<Passage> items) {
    /** Where nothing can be cited. */
    static final Citable NONE = new Citable(List.of());

    /**
     * A passage.
     *
     * @param answer       what stands for the answer
     * @param from         where it begins, in code points
     * @param to           where it ends
     * @param tag          null if it is cited, and its tags were taken away since
     * @param organisation whose words they are; null without name
     */
    public record Passage(
            String answer,
            String questionId,
            int from,
            int to,
            String quote,
            @Nullable String tag,
            @Nullable Organisation organisation) {
        /** How a form says it. */
        public String value() {
            return value(answer, from, to);
        }

        private static String value(String answer, @Nullable Integer from, @Nullable Integer to) {
            return answer + ":" + from + ":" + to;
        }
    }

    /** With what an outcome cites already: without its tag it would be gone from the form, and with the next change from the outcome. */
    Citable with(OutcomeEvidence evidence) {
        Stream<Passage> cited = evidence.items().stream()
                .flatMap(each -> each.quotes().stream().flatMap(quote -> cited(each.questionId(), quote)));
        return new Citable(Stream.concat(items.stream(), cited).toList());
    }

    private static Stream<Passage> cited(String questionId, Quoted quote) {
        return quote.answer() == null || quote.text() == null || quote.from() == null || quote.to() == null
                ? Stream.empty()
                : Stream.of(new Passage(
                        quote.answer(),
                        questionId,
                        quote.from(),
                        quote.to(),
                        quote.text(),
                        null,
                        quote.organisation()));
    }

    /** The passages of the answers to a question, those with several tags once. */
    public List<Passage> of(String questionId) {
        Map<String, Passage> once = new LinkedHashMap<>();
        items.stream()
                .filter(each -> each.questionId().equals(questionId))
                .forEach(each -> once.putIfAbsent(each.value(), each));
        return List.copyOf(once.values());
    }

    /** Every tag that a passage has. */
    public List<String> tagsOf(Passage passage) {
        return items.stream()
                .filter(each -> each.value().equals(passage.value())
                        && each.questionId().equals(passage.questionId()))
                .map(Passage::tag)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The tags of the answers to a question. */
    public List<String> tags(String questionId) {
        return items.stream()
                .filter(each -> each.questionId().equals(questionId))
                .map(Passage::tag)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Ticks what was cited before. */
    static void fill(Form form, OutcomeEvidence evidence) {
        evidence.items().forEach(each -> {
            form.putAll(
                    "cites." + each.questionId(),
                    each.quotes().stream()
                            .filter(quote -> quote.answer() != null)
                            .map(Citable::value)
                            .toList());
            form.putAll(
                    "tags." + each.questionId(),
                    each.tags().stream().map(OutcomeEvidence.TagCount::tag).toList());
        });
    }

    /** The words that the outcome of a question cites, by how a form says which. */
    static Map<String, String> quotes(OutcomeEvidence.OfQuestion rests) {
        Map<String, String> quotes = new LinkedHashMap<>();
        rests.quotes().forEach(quote -> {
            if (quote.answer() != null && quote.text() != null) {
                quotes.put(value(quote), quote.text());
            }
        });
        return quotes;
    }

    private static String value(Quoted quote) {
        return Passage.value(String.valueOf(quote.answer()), quote.from(), quote.to());
    }

    /** What was ticked, as the service takes it. */
    static List<Map<String, Object>> cited(Form form, String questionId) {
        return form.values("cites." + questionId).stream()
                .map(value -> value.split(":", -1))
                .filter(parts -> parts.length == 3 && parts[1].matches("\\d{1,7}") && parts[2].matches("\\d{1,7}"))
                .map(parts -> Map.<String, Object>of(
                        "answer", parts[0], "from", Integer.valueOf(parts[1]), "to", Integer.valueOf(parts[2])))
                .toList();
    }
}
