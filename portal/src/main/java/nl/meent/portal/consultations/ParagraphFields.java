package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one says of the paragraphs of a draft text, between form and JSON: of the paragraph with place <i>n</i>, counted from 0, the
 * field {@code v.<id>.<n>} has the stance and {@code v.<id>.<n>.text} the text.
 */
final class ParagraphFields {
    private ParagraphFields() {}

    /** The field with the stance on a paragraph. */
    static String field(Question question, int place) {
        return Values.field(question) + "." + place;
    }

    /** All fields of the question, in their order. */
    static Stream<String> fields(Question question) {
        return places(question).flatMap(place -> Stream.of(field(question, place), text(question, place)));
    }

    /** The fields in which one writes. */
    static Stream<String> written(Question question) {
        return places(question).map(place -> text(question, place));
    }

    private static Stream<Integer> places(Question question) {
        return IntStream.range(0, question.paragraphs().size()).boxed();
    }

    private static String text(Question question, int place) {
        return field(question, place) + ".text";
    }

    /** The comments that were made or begun; null if there are none. */
    static @Nullable List<Map<String, Object>> value(Form form, Question question) {
        List<Map<String, Object>> comments = new ArrayList<>();
        places(question).forEach(place -> {
            Map<String, Object> comment = new LinkedHashMap<>();
            comment.put("paragraph", question.paragraphs().get(place).number());
            putIfThere(comment, "stance", form.text(field(question, place)));
            putIfThere(comment, "text", form.text(text(question, place)));
            if (comment.size() > 1) {
                comments.add(comment);
            }
        });
        return comments.isEmpty() ? null : comments;
    }

    private static void putIfThere(Map<String, Object> comment, String name, @Nullable String value) {
        if (value != null) {
            comment.put(name, value);
        }
    }

    /** Fills the form with comments that were made before. */
    static void fill(Form form, Question question, JsonNode comments) {
        List<String> numbers =
                question.paragraphs().stream().map(Paragraph::number).toList();
        comments.forEach(comment -> {
            int place = numbers.indexOf(comment.path("paragraph").asString(""));
            if (place >= 0) {
                form.put(field(question, place), comment.path("stance").asString(""))
                        .put(text(question, place), comment.path("text").asString(""));
            }
        });
    }

    /**
     * What is wrong with comments: the code of what to say of each.
     *
     * @return by the place of the paragraph, in their order
     */
    static Map<Integer, String> faults(Form form, Question question) {
        Map<Integer, String> faults = new LinkedHashMap<>();
        places(question).forEach(place -> {
            boolean written = form.text(text(question, place)) != null;
            String fault = switch (form.value(field(question, place))) {
                case "AGREE" -> written ? "consultations.agreed-but" : null;
                case "CHANGE" -> written ? null : "consultations.change-how";
                case "REMARK" -> written ? null : "consultations.remark-what";
                default -> written ? "consultations.stance-missing" : null;
            };
            if (fault != null) {
                faults.put(place, fault);
            }
        });
        return faults;
    }
}
