package nl.meent.community.consultations.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.meent.events.consultations.Paragraph;
import nl.meent.events.consultations.ParagraphStance;
import nl.meent.events.consultations.Question;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Which comments answer a question about the paragraphs of a draft text. In a draft a comment may have its text before its stance, or
 * keep a text that its stance has no use for; a response has what its stances ask for and nothing else.
 */
final class ParagraphsRule {

    private static final int LONGEST = 5_000;
    private static final Set<String> NAMES = Set.of("paragraph", "stance", "text");

    private final List<String> numbers;
    private final boolean complete;

    ParagraphsRule(Question question, boolean complete) {
        this.numbers = question.paragraphs().stream().map(Paragraph::number).toList();
        this.complete = complete;
    }

    /** What is wrong with comments, found at the given place. */
    List<InvalidField> check(String pointer, Object value) {
        if (!(value instanceof List<?> comments) || !comments.stream().allMatch(ParagraphsRule::isComment)) {
            return List.of(new InvalidField(pointer, AnswerRejection.NOT_COMMENTS));
        }
        List<InvalidField> wrong = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < comments.size(); i++) {
            Map<?, ?> comment = (Map<?, ?>) comments.get(i);
            String at = pointer + "/" + i;
            Object number = Objects.requireNonNull(comment.get("paragraph"));
            if (!numbers.contains(number)) {
                wrong.add(about(at + "/paragraph", AnswerRejection.UNKNOWN_PARAGRAPH, number));
            } else if (!seen.add(number)) {
                wrong.add(about(at + "/paragraph", AnswerRejection.PARAGRAPH_TWICE, number));
            }
            said(at, number, stance(comment), text(comment)).ifPresent(wrong::add);
        }
        return wrong;
    }

    private static boolean isComment(@Nullable Object value) {
        return value instanceof Map<?, ?> comment
                && NAMES.containsAll(comment.keySet())
                && comment.get("paragraph") instanceof String
                && (comment.get("text") == null || comment.get("text") instanceof String)
                && (comment.get("stance") == null || stance(comment) != null);
    }

    private static @Nullable ParagraphStance stance(Map<?, ?> comment) {
        Object name = comment.get("stance");
        return List.of(ParagraphStance.values()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(Map<?, ?> comment) {
        return comment.get("text") instanceof String text ? text : "";
    }

    private Optional<InvalidField> said(String at, Object number, @Nullable ParagraphStance stance, String text) {
        if (text.length() > LONGEST) {
            return Optional.of(new InvalidField(
                    at + "/text",
                    AnswerRejection.COMMENT_TOO_LONG,
                    Map.of("paragraph", number, "max", LONGEST, "actual", text.length())));
        }
        if (!complete) {
            return Optional.empty();
        }
        return switch (stance) {
            case null -> Optional.of(about(at + "/stance", AnswerRejection.NO_PARAGRAPH_STANCE, number));
            case AGREE -> when(!text.isBlank(), about(at + "/text", AnswerRejection.AGREEMENT_WITH_TEXT, number));
            case CHANGE -> when(text.isBlank(), about(at + "/text", AnswerRejection.CHANGE_WITHOUT_WORDING, number));
            case REMARK -> when(text.isBlank(), about(at + "/text", AnswerRejection.REMARK_WITHOUT_TEXT, number));
        };
    }

    private static Optional<InvalidField> when(boolean isWrong, InvalidField field) {
        return Optional.of(field).filter(_ -> isWrong);
    }

    private static InvalidField about(String pointer, Rejection rejection, Object number) {
        return new InvalidField(pointer, rejection, Map.of("paragraph", number));
    }

    /** Comments that passed the check, as they are kept: in the order of the text, without what says nothing. */
    List<Object> kept(Object value) {
        return ((List<?>) value)
                .stream()
                        .map(comment -> (Map<?, ?>) comment)
                        .filter(comment ->
                                comment.get("stance") != null || !text(comment).isBlank())
                        .sorted(Comparator.comparing(comment -> numbers.indexOf(comment.get("paragraph"))))
                        .<Object>map(ParagraphsRule::kept)
                        .toList();
    }

    private static Map<String, Object> kept(Map<?, ?> comment) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("paragraph", Objects.requireNonNull(comment.get("paragraph")));
        if (comment.get("stance") instanceof String stance) {
            kept.put("stance", stance);
        }
        if (!text(comment).isBlank()) {
            kept.put("text", text(comment));
        }
        return kept;
    }
}
