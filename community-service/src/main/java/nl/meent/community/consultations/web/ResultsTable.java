package nl.meent.community.consultations.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.Results;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.Group;
import nl.meent.events.consultations.Results.OfParagraph;
import nl.meent.events.consultations.Results.OfQuestion;
import org.jspecify.annotations.Nullable;

/** Results as a table: a row for every count. */
final class ResultsTable {

    private static final List<String> HEADER = List.of("vraag_id", "vraag", "indeling", "groep", "waarde", "aantal");
    private static final String EVERYBODY = "ALLE";

    private ResultsTable() {}

    static String of(List<Question> questions, Results results) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Question question : questions) {
            results.questions().stream()
                    .filter(each -> each.questionId().equals(question.id()))
                    .forEach(each -> addAll(rows, question, each));
            results.grouped()
                    .forEach(grouped -> grouped.questions().stream()
                            .filter(each -> each.questionId().equals(question.id()))
                            .flatMap(each -> each.groups().stream())
                            .forEach(group -> add(rows, question, grouped.by().name(), codes(group), group.counts())));
        }
        return Csv.of(HEADER, rows);
    }

    private static void addAll(List<List<@Nullable Object>> rows, Question question, OfQuestion results) {
        add(rows, question, EVERYBODY, EVERYBODY, results.counts());
        List<OfParagraph> paragraphs = results.paragraphs();
        if (paragraphs != null) {
            paragraphs.forEach(each -> add(
                    rows,
                    question,
                    EVERYBODY,
                    EVERYBODY,
                    each.counts().stream()
                            .map(count -> new Count(each.number() + " " + count.value(), count.count()))
                            .toList()));
        }
    }

    private static String codes(Group group) {
        return String.join(" + ", group.groups());
    }

    private static void add(
            List<List<@Nullable Object>> rows, Question question, String by, String group, List<Count> counts) {
        counts.forEach(count ->
                rows.add(Arrays.asList(question.id(), question.text(), by, group, count.value(), count.count())));
    }
}
