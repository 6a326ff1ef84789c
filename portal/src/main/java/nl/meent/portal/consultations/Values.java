package nl.meent.portal.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.portal.frame.Author;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answers between form and JSON. A question's field is {@code v.<id>}; of a ranking each option has a field
 * {@code v.<id>.<n>} with its place, so that it works without a script; of paragraphs see {@link ParagraphFields}.
 */
final class Values {
    private Values() {}

    /** The answers of a response or a draft as the service sends them. */
    record Response(
            @Nullable List<Answered> answers,
            @Nullable Instant changedAt,
            @Nullable Instant submittedAt,
            @Nullable Author submittedBy,
            @Nullable List<Consultation.Clarification> predates) {
        /** Where there is none. */
        static final Response NONE = new Response(List.of(), null, null, null, null);

        /** @param changedBy id of the member; null where the service doesn't say it */
        record Answered(
                String questionId,
                @Nullable JsonNode value,
                @Nullable Instant changedAt,
                @Nullable String changedBy) {}

        /** The questions of which something was explained after this was sent. */
        List<String> questionsToSeeAgain() {
            return predates == null
                    ? List.of()
                    : predates.stream()
                            .map(Consultation.Clarification::questionId)
                            .distinct()
                            .toList();
        }

        List<Answered> all() {
            return answers == null ? List.of() : answers;
        }

        /** Who changed it last; null if that can't be known, as when an answer was taken out. */
        @Nullable
        String lastBy() {
            return all().stream()
                    .filter(answer -> changedAt != null && changedAt.equals(answer.changedAt()))
                    .map(Answered::changedBy)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Fills the form with what was answered before. */
    static Form fill(Form form, Consultation consultation, Response response) {
        Map<String, Question> questions = new LinkedHashMap<>();
        consultation.questions().forEach(question -> questions.put(question.id(), question));
        response.all().forEach(answer -> {
            Question question = questions.get(answer.questionId());
            JsonNode value = answer.value();
            if (question != null && value != null && !value.isNull()) {
                fill(form, question, value);
            }
        });
        return form;
    }

    private static void fill(Form form, Question question, JsonNode value) {
        if (question.is("PARAGRAPHS")) {
            ParagraphFields.fill(form, question, value);
        } else if (question.is("RANKING")) {
            List<String> order = texts(value);
            IntStream.range(0, question.options().size()).forEach(n -> {
                int place = order.indexOf(question.options().get(n));
                form.put(field(question) + "." + n, place < 0 ? "" : Integer.toString(place + 1));
            });
        } else if (value.isArray()) {
            form.putAll(field(question), texts(value));
        } else {
            form.put(field(question), value.asString());
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    /** All that was filled in, as the service takes a draft; a question that was left empty is left out. */
    static List<Map<String, Object>> answers(Form form, Consultation consultation) {
        return answers(form, consultation.questions());
    }

    /** What was filled in at what is asked, as the service takes a response. */
    static List<Map<String, Object>> toSend(Form form, Consultation consultation) {
        return answers(form, Asked.of(consultation, form));
    }

    private static List<Map<String, Object>> answers(Form form, List<Question> questions) {
        List<Map<String, Object>> answers = new ArrayList<>();
        questions.forEach(question -> {
            Object value = value(form, question);
            if (value != null) {
                answers.add(Map.of("questionId", question.id(), "value", value));
            }
        });
        return answers;
    }

    /** These questions with what was filled in. */
    static List<Said> said(Form form, List<Question> questions) {
        return questions.stream()
                .map(question -> Said.of(question, value(form, question)))
                .toList();
    }

    /** The answer to one question; null if it was left empty. */
    static @Nullable Object value(Form form, Question question) {
        return switch (question.kind()) {
            case "MULTIPLE" -> form.values(field(question)).isEmpty() ? null : form.values(field(question));
            case "SCALE" -> form.number(field(question));
            case "RANKING" -> ranking(form, question);
            case "PARAGRAPHS" -> ParagraphFields.value(form, question);
            default -> form.text(field(question));
        };
    }

    /** The options that have a place, in that order; null if none has. Two may not share one: see {@link #isTied}. */
    private static @Nullable List<String> ranking(Form form, Question question) {
        List<Integer> placed = places(form, question);
        List<String> order = question.order(form).stream()
                .filter(option -> placed.get(option) != Integer.MAX_VALUE)
                .map(question.options()::get)
                .toList();
        return order.isEmpty() ? null : order;
    }

    /** Whether a ranking was begun but not every option has a place of its own. */
    static boolean isTied(Form form, Question question) {
        List<Integer> placed = places(form, question);
        boolean begun = placed.stream().anyMatch(place -> place != Integer.MAX_VALUE);
        return begun
                && (placed.contains(Integer.MAX_VALUE)
                        || placed.stream().distinct().count() < placed.size());
    }

    /** The place of each option; the highest number where it has none. */
    static List<Integer> places(Form form, Question question) {
        return IntStream.range(0, question.options().size())
                .mapToObj(n ->
                        form.number(field(question) + "." + n) instanceof Integer place ? place : Integer.MAX_VALUE)
                .toList();
    }

    static String field(Question question) {
        return "v." + question.id();
    }

    /** Whether a field belongs to the question. */
    static boolean isOf(Question question, String name) {
        return name.equals(field(question)) || name.startsWith(field(question) + ".");
    }

    /** The fields in which one writes what one likes, of what is asked. */
    static List<String> written(Consultation consultation, Form form) {
        return Asked.of(consultation, form).stream()
                .flatMap(question -> switch (question.kind()) {
                    case "OPEN" -> Stream.of(field(question));
                    case "PARAGRAPHS" -> ParagraphFields.written(question);
                    default -> Stream.empty();
                })
                .toList();
    }

    /** The fields of all questions, in their order. */
    static List<String> fields(Consultation consultation) {
        return consultation.questions().stream()
                .flatMap(question -> Stream.concat(Stream.of(field(question)), ParagraphFields.fields(question)))
                .toList();
    }
}
