package nl.meent.community.consultations.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.Results;
import nl.meent.events.consultations.Results.By;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.Group;
import nl.meent.events.consultations.Results.OfParagraph;
import nl.meent.events.consultations.Results.OfQuestion;
import org.jspecify.annotations.Nullable;

/** Results as a table: a row for every count. */
final class ResultsTable {

    private static final List<String> COLUMNS = List.of("question-id", "question", "by", "group", "value", "count");

    private final TableWords words;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private ResultsTable(TableWords words) {
        this.words = words;
    }

    static String of(List<Question> questions, Results results, TableWords words) {
        ResultsTable table = new ResultsTable(words);
        table.addAll(questions, results);
        return Csv.of(
                COLUMNS.stream().map(column -> words.say("column." + column)).toList(), table.rows);
    }

    private void addAll(List<Question> questions, Results results) {
        for (Question question : questions) {
            results.questions().stream()
                    .filter(each -> each.questionId().equals(question.id()))
                    .forEach(each -> addAll(question, each));
            results.grouped()
                    .forEach(grouped -> grouped.questions().stream()
                            .filter(each -> each.questionId().equals(question.id()))
                            .flatMap(each -> each.groups().stream())
                            .forEach(group -> add(
                                    question,
                                    words.say("by." + grouped.by()),
                                    names(grouped.by(), group),
                                    group.counts())));
        }
    }

    private void addAll(Question question, OfQuestion results) {
        String everybody = words.say("everybody");
        add(question, everybody, everybody, results.counts());
        List<OfParagraph> paragraphs = results.paragraphs();
        if (paragraphs != null) {
            paragraphs.forEach(each -> add(
                    question,
                    everybody,
                    everybody,
                    each.counts().stream()
                            .map(count -> new Count(each.number() + " " + words.stance(count.value()), count.count()))
                            .toList()));
        }
    }

    private String names(By by, Group group) {
        return group.groups().stream().map(code -> words.group(by, code)).collect(Collectors.joining(" + "));
    }

    private void add(Question question, String by, String group, List<Count> counts) {
        counts.forEach(count -> rows.add(Arrays.asList(
                question.id(), question.text(), by, group, words.value(question, count.value()), count.count())));
    }
}
