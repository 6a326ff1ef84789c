package nl.meent.portal.consultations;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** Moves a question of a draft's form up or down, or takes it out: {@code stap} is then such as {@code omhoog.2}. */
final class QuestionOrder {
    private static final Pattern MOVE = Pattern.compile("(omhoog|omlaag|weg)\\.(\\d{1,2})");

    private QuestionOrder() {}

    /** The form with the question where it was sent to, the focus on what sends it further; null if nothing sent one. */
    static @Nullable Form moved(Form form) {
        Matcher move = MOVE.matcher(form.value("stap"));
        if (!move.matches()) {
            return null;
        }
        int from = Integer.parseInt(move.group(2));
        return switch (move.group(1)) {
            case "omhoog" -> swap(form, from, from - 1, "omhoog");
            case "omlaag" -> swap(form, from, from + 1, "omlaag");
            default -> takeOut(form, from);
        };
    }

    private static Form swap(Form form, int from, int to, String button) {
        int last = DraftForm.questions(form) - 1;
        if (from > last || to < 0 || to > last) {
            return form;
        }
        if (isInAnotherSection(form, from, to)) {
            form.put(name(from) + "section", form.value(name(to) + "section"));
            return form.focus(name(from) + button);
        }
        exchange(form, from, to);
        boolean goesOn = button.equals("omhoog") ? to > 0 : to < last;
        String other = button.equals("omhoog") ? "omlaag" : "omhoog";
        return form.focus(name(to) + (goesOn ? button : other));
    }

    private static Form takeOut(Form form, int at) {
        int last = DraftForm.questions(form) - 1;
        if (at > last) {
            return form;
        }
        for (int n = at; n < last; n++) {
            exchange(form, n, n + 1);
        }
        DraftForm.OF_A_QUESTION.forEach(field -> form.remove(name(last) + field));
        return form.put(DraftForm.QUESTIONS, Integer.toString(Math.max(1, last)))
                .focus(name(Math.clamp(at, 0, Math.max(0, last - 1))) + "text");
    }

    /** Past the edge of its section a question goes to the next one, where it stands already. */
    private static boolean isInAnotherSection(Form form, int from, int to) {
        return !form.value(name(from) + "section").equals(form.value(name(to) + "section"));
    }

    private static void exchange(Form form, int one, int other) {
        Map<String, List<String>> before = form.all();
        DraftForm.OF_A_QUESTION.forEach(field -> form.putAll(name(one) + field, before.get(name(other) + field))
                .putAll(name(other) + field, before.get(name(one) + field)));
    }

    /** The beginnings of the names of all questions, in order. */
    static Stream<String> all(Form form) {
        return IntStream.range(0, DraftForm.questions(form)).mapToObj(QuestionOrder::name);
    }

    /**
     * Puts the questions in order; those that have the same place stay in theirs.
     *
     * @param place by the beginning of a question's names
     */
    static void sort(Form form, ToIntFunction<String> place) {
        Map<String, List<String>> before = form.all();
        List<String> names = all(form).toList();
        List<String> sorted =
                names.stream().sorted(Comparator.comparingInt(place)).toList();
        IntStream.range(0, names.size())
                .filter(n -> !sorted.get(n).equals(names.get(n)))
                .forEach(n -> DraftForm.OF_A_QUESTION.forEach(
                        field -> form.putAll(names.get(n) + field, before.get(sorted.get(n) + field))));
    }

    private static String name(int question) {
        return "questions." + question + ".";
    }
}
