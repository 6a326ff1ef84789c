package nl.meent.community.consultations.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.Results;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** What was drafted, answered and published, as documents with the names that the events use. */
final class ContentDocuments {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ContentDocuments() {}

    static Document of(ConsultationContent content) {
        return Document.parse(JSON.writeValueAsString(content));
    }

    static Document of(Outcome outcome) {
        return Document.parse(JSON.writeValueAsString(outcome));
    }

    static Document of(Results results) {
        return Document.parse(JSON.writeValueAsString(results));
    }

    static List<Document> of(List<Answer> answers) {
        return answers.stream()
                .map(answer -> new Document("questionId", answer.questionId()).append("value", answer.value()))
                .toList();
    }

    static ConsultationContent content(Document stored) {
        return JSON.convertValue(stored, ConsultationContent.class);
    }

    static Outcome outcome(Document stored) {
        return JSON.convertValue(stored, Outcome.class);
    }

    static Results results(Document stored) {
        return JSON.convertValue(stored, Results.class);
    }

    static List<Answer> answers(List<Document> stored) {
        return stored.stream()
                .map(answer -> new Answer(answer.getString("questionId"), value(answer)))
                .toList();
    }

    /**
     * The value of an answer, as it was before it was stored: a document equals no map, and would be taken for a change.
     *
     * @param answer with its {@code value}
     */
    static Object value(Document answer) {
        return plain(Objects.requireNonNull(answer.get("value")));
    }

    private static Object plain(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(ContentDocuments::plain).toList();
            case Document document -> new LinkedHashMap<>(document);
            default -> value;
        };
    }
}
