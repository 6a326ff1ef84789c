package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer to read.
 *
 * @param question the question
 * @param texts    what was written or chosen, in order; empty if it was left open
 * @param comments what was said of paragraphs, in the order of the text; empty for other questions
 */
public record Said(Question question, List<String> texts, List<Comment> comments) {

    /**
     * What was said of a paragraph.
     *
     * @param stance {@code AGREE}, {@code CHANGE} or {@code REMARK}
     * @param text   the wording or the remark; empty if there is none
     */
    public record Comment(String number, String stance, String text) {}

    /** Every question that was answered, of answers as a receipt has them. */
    public static List<Said> all(Consultation consultation, JsonNode answers) {
        List<Said> all = new ArrayList<>();
        consultation
                .questions()
                .forEach(question -> answers.forEach(answer -> {
                    if (question.id().equals(answer.path("questionId").asString(""))) {
                        all.add(of(question, answer.path("value")));
                    }
                }));
        return all;
    }

    /** What was answered to a question. */
    static Said of(Question question, JsonNode value) {
        List<String> texts = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        if (question.is("PARAGRAPHS")) {
            value.forEach(comment -> comments.add(new Comment(
                    comment.path("paragraph").asString(""),
                    comment.path("stance").asString(""),
                    comment.path("text").asString(""))));
        } else if (value.isArray()) {
            value.forEach(each -> texts.add(each.asString()));
        } else if (!value.isNull() && !value.isMissingNode()) {
            texts.add(value.asString());
        }
        return new Said(question, texts, comments);
    }

    /** What will be sent of a question, as {@link Values#value} has it. */
    static Said of(Question question, @Nullable Object value) {
        List<?> all = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return question.is("PARAGRAPHS")
                ? new Said(question, List.of(), all.stream().map(Said::comment).toList())
                : new Said(question, all.stream().map(String::valueOf).toList(), List.of());
    }

    private static Comment comment(Object value) {
        Map<?, ?> comment = (Map<?, ?>) value;
        return new Comment(text(comment, "paragraph"), text(comment, "stance"), text(comment, "text"));
    }

    private static String text(Map<?, ?> comment, String name) {
        return Objects.toString(comment.get(name), "");
    }

    /** Whether the question was left open. */
    public boolean isEmpty() {
        return texts.isEmpty() && comments.isEmpty();
    }
}
