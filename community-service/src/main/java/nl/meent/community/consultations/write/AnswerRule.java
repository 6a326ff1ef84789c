package nl.meent.community.consultations.write;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;

/** Which values answer a question. */
final class AnswerRule {

    private static final int LONGEST = 20_000;
    private static final int WHOLE_SCALE = 5;

    private final Question question;
    private final boolean complete;

    /** @param complete whether too little or too much counts as wrong: in a response it does, in a draft it doesn't */
    AnswerRule(Question question, boolean complete) {
        this.question = question;
        this.complete = complete;
    }

    /** Whether the value says nothing at all. */
    static boolean isBlank(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }

    /** What is wrong with a value that says something, found at the given place. */
    List<InvalidField> check(String pointer, Object value) {
        if (question.kind() == QuestionKind.PARAGRAPHS) {
            return new ParagraphsRule(question, complete).check(pointer, value);
        }
        InvalidField wrong = single(pointer, value);
        return wrong == null ? List.of() : List.of(wrong);
    }

    /** A value that passed the check, as it is kept. */
    Object kept(Object value) {
        return question.kind() == QuestionKind.PARAGRAPHS ? new ParagraphsRule(question, complete).kept(value) : value;
    }

    private @Nullable InvalidField single(String pointer, Object value) {
        return switch (question.kind()) {
            case OPEN -> text(pointer, value);
            case SINGLE ->
                question.options().contains(value)
                        ? null
                        : new InvalidField(pointer, AnswerRejection.NOT_AN_OPTION, options());
            case MULTIPLE -> multiple(pointer, value);
            case SCALE -> scale(pointer, value);
            case RANKING -> ranking(pointer, value);
            case STATEMENT -> isStance(value) ? null : new InvalidField(pointer, AnswerRejection.NOT_A_STANCE);
            case PARAGRAPHS -> throw new IllegalArgumentException("has several");
        };
    }

    private @Nullable InvalidField text(String pointer, Object value) {
        if (!(value instanceof String text)) {
            return new InvalidField(pointer, AnswerRejection.NOT_A_TEXT);
        }
        return text.length() <= LONGEST
                ? null
                : new InvalidField(
                        pointer,
                        AnswerRejection.TOO_LONG,
                        Map.of("question", question.text(), "max", LONGEST, "actual", text.length()));
    }

    private @Nullable InvalidField multiple(String pointer, Object value) {
        if (!(value instanceof List<?> chosen) || !areDistinctOptions(chosen)) {
            return new InvalidField(pointer, AnswerRejection.NOT_OPTIONS, options());
        }
        int most = Objects.requireNonNullElse(question.max(), question.options().size());
        return !complete || chosen.size() <= most
                ? null
                : new InvalidField(pointer, AnswerRejection.TOO_MANY, Map.of("question", question.text(), "max", most));
    }

    private @Nullable InvalidField scale(String pointer, Object value) {
        int min = Objects.requireNonNullElse(question.min(), 1);
        int max = Objects.requireNonNullElse(question.max(), WHOLE_SCALE);
        return value instanceof Integer number && number >= min && number <= max
                ? null
                : new InvalidField(pointer, AnswerRejection.NOT_ON_SCALE, Map.of("min", min, "max", max));
    }

    private @Nullable InvalidField ranking(String pointer, Object value) {
        boolean fits = value instanceof List<?> order
                && areDistinctOptions(order)
                && (!complete || order.size() == question.options().size());
        return fits
                ? null
                : new InvalidField(
                        pointer,
                        AnswerRejection.NOT_A_RANKING,
                        Map.of("question", question.text(), "options", question.options()));
    }

    private boolean areDistinctOptions(List<?> values) {
        return question.options().containsAll(values) && new HashSet<>(values).size() == values.size();
    }

    private static boolean isStance(Object value) {
        return Arrays.stream(Stance.values()).anyMatch(stance -> stance.name().equals(value));
    }

    private Map<String, Object> options() {
        return Map.of("options", question.options());
    }
}
