package nl.meent.community.consultations.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.community.consultations.read.ShownResponse;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;

/** Responses as a table: a row for each, a column for every question. */
final class ResponsesTable {

    private static final String BETWEEN = " | ";

    private ResponsesTable() {}

    static String of(List<Question> questions, List<ShownResponse> responses, TableWords words) {
        List<String> header = Stream.concat(
                        Stream.of("organisation-code", "organisation", "submitted", "commitment")
                                .map(column -> words.say("column." + column)),
                        questions.stream().map(Question::text))
                .toList();
        return Csv.of(
                header,
                responses.stream()
                        .map(response -> row(questions, response, words))
                        .toList());
    }

    private static List<@Nullable Object> row(List<Question> questions, ShownResponse response, TableWords words) {
        Organisation organisation = response.organisation();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(organisation == null ? null : organisation.code());
        row.add(organisation == null ? null : organisation.name());
        Instant submittedAt = response.submittedAt();
        row.add(submittedAt == null ? null : words.time(submittedAt));
        row.add(response.commitment());
        questions.forEach(question -> row.add(answer(question, response.answers(), words)));
        return row;
    }

    private static @Nullable Object answer(Question question, List<Answer> answers, TableWords words) {
        return answers.stream()
                .filter(answer -> answer.questionId().equals(question.id()))
                .map(Answer::value)
                .map(value -> value instanceof List<?> many
                        ? many.stream().map(each -> one(each, words)).collect(Collectors.joining(BETWEEN))
                        : words.value(question, value))
                .findFirst()
                .orElse(null);
    }

    /** An option, or what was said of a paragraph: its number, the stance, the text. */
    private static String one(Object value, TableWords words) {
        return value instanceof Map<?, ?> comment
                ? Stream.of("paragraph", "stance", "text")
                        .filter(part -> comment.get(part) != null)
                        .map(part -> said(part, comment, words))
                        .collect(Collectors.joining(" "))
                : String.valueOf(value);
    }

    private static String said(String part, Map<?, ?> comment, TableWords words) {
        String said = String.valueOf(comment.get(part));
        return "stance".equals(part) ? words.stance(said) : said;
    }
}
