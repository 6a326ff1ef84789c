package nl.meent.portal.consultations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static void exchange(Form form, int one, int other) {
        DraftForm.OF_A_QUESTION.forEach(field -> {
            String value = form.value(name(one) + field);
            form.put(name(one) + field, form.value(name(other) + field)).put(name(other) + field, value);
        });
    }

    private static String name(int question) {
        return "questions." + question + ".";
    }
}
