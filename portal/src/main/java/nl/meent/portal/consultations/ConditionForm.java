package nl.meent.portal.consultations;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** After which answers a question of a draft's form is asked: the field {@code condition} and boxes for the answers. */
final class ConditionForm {
    private static final List<String> STANCES = List.of("AGREE", "NEUTRAL", "DISAGREE");
    private static final int LONGEST_SCALE = 101;

    private ConditionForm() {}

    /**
     * What a question may depend on.
     *
     * @param earlier questions before it that are answered by a choice
     * @param values  answers to the one that was chosen
     * @param stances whether these are stances on a statement
     * @param isGone  whether a question was chosen that isn't among the earlier ones, since one of the two was moved or changed
     */
    record After(List<Earlier> earlier, List<String> values, boolean stances, boolean isGone) {}

    /** @param number counted from one */
    record Earlier(String id, int number, String text) {}

    static After of(Form form, int n) {
        List<Earlier> earlier = IntStream.range(0, n)
                .filter(i -> !values(form, name(i)).isEmpty())
                .mapToObj(i -> new Earlier(form.value(name(i) + "id"), i + 1, form.value(name(i) + "text")))
                .toList();
        String chosen = form.value(name(n) + "condition");
        return earlier.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .map(each -> name(each.number() - 1))
                .map(at -> new After(earlier, values(form, at), form.has(at + "kind", "STATEMENT"), false))
                .orElse(new After(earlier, List.of(), false, !chosen.isEmpty()));
    }

    /** What can be chosen at a question as it stands in the form; nothing where one doesn't choose. */
    private static List<String> values(Form form, String at) {
        return switch (form.value(at + "kind")) {
            case "SINGLE", "MULTIPLE" -> form.lines(at + "options");
            case "STATEMENT" -> STANCES;
            case "SCALE" ->
                IntStream.rangeClosed(
                                end(form, at + "min", QuestionForm.LOWEST), end(form, at + "max", QuestionForm.HIGHEST))
                        .limit(LONGEST_SCALE)
                        .mapToObj(Integer::toString)
                        .toList();
            default -> List.of();
        };
    }

    private static int end(Form form, String name, int otherwise) {
        return form.number(name) instanceof Integer given ? given : otherwise;
    }

    static void fill(Form form, String at, @Nullable Condition condition) {
        if (condition != null) {
            form.put(at + "condition", condition.questionId()).putAll(at + "condition.anyOf", condition.anyOf());
        }
    }

    /** As the service takes it; null where the question is always asked. */
    static @Nullable Map<String, Object> body(Form form, String at) {
        String earlier = form.text(at + "condition");
        if (earlier == null) {
            return null;
        }
        boolean numbers = QuestionOrder.all(form)
                .anyMatch(other -> form.value(other + "id").equals(earlier) && form.has(other + "kind", "SCALE"));
        List<String> values = form.values(at + "condition.anyOf");
        return Map.of(
                "questionId",
                earlier,
                "anyOf",
                numbers
                        ? values.stream()
                                .filter(value -> value.matches("-?\\d{1,9}"))
                                .map(Integer::valueOf)
                                .toList()
                        : values);
    }

    private static String name(int question) {
        return "questions." + question + ".";
    }
}
