package nl.meent.community.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    static String of(List<Question> questions, List<ShownResponse> responses) {
        List<String> header = Stream.concat(
                        Stream.of("organisatie_code", "organisatie", "ingediend", "vastlegging"),
                        questions.stream().map(Question::text))
                .toList();
        return Csv.of(
                header,
                responses.stream().map(response -> row(questions, response)).toList());
    }

    private static List<@Nullable Object> row(List<Question> questions, ShownResponse response) {
        Organisation organisation = response.organisation();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(organisation == null ? null : organisation.code());
        row.add(organisation == null ? null : organisation.name());
        row.add(response.submittedAt());
        row.add(response.commitment());
        questions.forEach(question -> row.add(answer(question, response.answers())));
        return row;
    }

    private static @Nullable Object answer(Question question, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.questionId().equals(question.id()))
                .map(Answer::value)
                .map(value -> value instanceof List<?> many
                        ? many.stream().map(ResponsesTable::one).collect(Collectors.joining(BETWEEN))
                        : value)
                .findFirst()
                .orElse(null);
    }

    /** An option, or what was said of a paragraph: its number, the stance, the text. */
    private static String one(Object value) {
        return value instanceof Map<?, ?> comment
                ? Stream.of("paragraph", "stance", "text")
                        .map(comment::get)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "))
                : String.valueOf(value);
    }
}
