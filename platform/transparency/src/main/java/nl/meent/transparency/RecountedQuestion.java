package nl.meent.transparency;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.transparency.PublishedResults.Count;
import nl.meent.transparency.PublishedResults.OfParagraph;
import nl.meent.transparency.PublishedResults.OfQuestion;
import nl.meent.transparency.Recount.Difference;
import tools.jackson.databind.JsonNode;

/**
 * What responses say to one question, held against what was published of it.
 *
 * @param question what was published
 * @param ranking  whether options were put in an order
 * @param given    the answers that are found
 * @param missing  how many responses were counted and are no longer there: so many more a count may be
 */
record RecountedQuestion(OfQuestion question, boolean ranking, List<JsonNode> given, long missing) {

    static RecountedQuestion of(OfQuestion question, boolean ranking, List<JsonNode> found, long missing) {
        List<JsonNode> given = found.stream()
                .flatMap(answers -> answers.valueStream()
                        .filter(answer -> answer.path("questionId").asString("").equals(question.questionId()))
                        .map(answer -> answer.path("value")))
                .toList();
        return new RecountedQuestion(question, ranking, given, missing);
    }

    Stream<Difference> differences() {
        List<OfParagraph> paragraphs = Objects.requireNonNullElse(question.paragraphs(), List.of());
        return Stream.of(
                        counts(
                                "",
                                question.counts(),
                                value -> given.stream().filter(answer -> isChosen(answer, value))),
                        paragraphs.stream().flatMap(this::ofParagraph),
                        median(),
                        order())
                .flatMap(Function.identity());
    }

    private Stream<Difference> ofParagraph(OfParagraph paragraph) {
        return counts(
                paragraph.number() + ": ",
                paragraph.counts(),
                stance -> given.stream()
                        .filter(answer -> answer.valueStream()
                                .anyMatch(comment ->
                                        comment.path("paragraph").asString("").equals(paragraph.number())
                                                && comment.path("stance").equals(stance))));
    }

    private Stream<Difference> counts(
            String before, List<Count> counts, Function<JsonNode, Stream<JsonNode>> choosing) {
        List<Difference> wrong = new ArrayList<>();
        for (Count count : counts) {
            Long said = count.count();
            long again = choosing.apply(count.value()).count();
            if (said != null && (said < again || said > again + missing)) {
                wrong.add(difference(before + count.value(), said, again));
            }
        }
        return wrong.stream();
    }

    /** Of a ranking the first is chosen, of a multiple choice each. */
    private boolean isChosen(JsonNode answer, JsonNode value) {
        return ranking
                ? answer.path(0).equals(value)
                : answer.equals(value)
                        || answer.isArray() && answer.valueStream().anyMatch(value::equals);
    }

    /** It follows from the counts, which are all told where it is. */
    private Stream<Difference> median() {
        Integer said = question.median();
        if (said == null) {
            return Stream.empty();
        }
        List<Integer> all = question.counts().stream()
                .filter(count -> count.count() != null && count.value().isInt())
                .sorted((one, other) ->
                        Integer.compare(one.value().intValue(), other.value().intValue()))
                .flatMap(count -> Stream.generate(() -> count.value().intValue())
                        .limit(Objects.requireNonNullElse(count.count(), 0L)))
                .toList();
        Object again = all.isEmpty() ? "" : all.get((all.size() - 1) / 2);
        return again.equals(said) ? Stream.empty() : Stream.of(difference("median", said, again));
    }

    /** What is missing may have decided it: then it isn't counted again. */
    private Stream<Difference> order() {
        List<List<String>> said = question.order();
        if (said == null || missing > 0) {
            return Stream.empty();
        }
        List<String> options = question.counts().stream()
                .map(count -> count.value().asString())
                .toList();
        List<List<String>> again = Schulze.order(
                options,
                given.stream()
                        .map(ballot ->
                                ballot.valueStream().map(JsonNode::asString).toList())
                        .toList());
        return again.equals(said) ? Stream.empty() : Stream.of(difference("order", told(said), told(again)));
    }

    private static String told(List<List<String>> order) {
        return order.stream().map(each -> String.join(" = ", each)).collect(Collectors.joining(" > "));
    }

    private Difference difference(String what, Object published, Object recounted) {
        return new Difference(question.questionId(), what, String.valueOf(published), String.valueOf(recounted));
    }
}
