package nl.meent.portal.consultations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** What the buttons inside a draft's form do: each gives back the form with something more, elsewhere or gone; nothing is saved. */
final class DraftSteps {
    private static final Pattern AT_A_PLACE = Pattern.compile("(knip|na|zonder)\\.(\\d{1,2})");
    private static final Pattern JOIN = Pattern.compile("samen\\.(\\d{1,2})\\.(\\d{1,3})");

    private DraftSteps() {}

    /** The form after the step that {@code stap} asks for; null if it asks for none: then it is to be saved. */
    static @Nullable Form of(Form form) {
        if (form.has("stap", "tellen")) {
            return form;
        }
        Form moved = QuestionOrder.moved(form);
        if (moved == null) {
            moved = SectionsForm.moved(form);
        }
        if (moved == null) {
            moved = atAPlace(form);
        }
        if (moved == null) {
            moved = joined(form);
        }
        return moved == null && (form.has("stap", "vraag") || form.has("stap", "stuk")) ? withRoom(form) : moved;
    }

    private static @Nullable Form atAPlace(Form form) {
        Matcher step = AT_A_PLACE.matcher(form.value("stap"));
        if (!step.matches()) {
            return null;
        }
        int place = Integer.parseInt(step.group(2));
        String at = "questions." + place + ".";
        return switch (step.group(1)) {
            case "knip" -> PassagesForm.cut(form, at).focus(at + "number");
            case "zonder" -> withoutFile(form, "documents." + place + ".");
            default -> form.focus(at + "condition.anyOf");
        };
    }

    private static @Nullable Form joined(Form form) {
        Matcher step = JOIN.matcher(form.value("stap"));
        if (!step.matches()) {
            return null;
        }
        String at = "questions." + Integer.parseInt(step.group(1)) + ".";
        int paragraph = Integer.parseInt(step.group(2));
        return PassagesForm.join(form, at, paragraph).focus(at + "passage-" + paragraph);
    }

    private static Form withoutFile(Form form, String at) {
        form.remove(at + "file");
        return form.focus(at + "upload");
    }

    private static Form withRoom(Form form) {
        int questions = DraftForm.questions(form);
        int documents = DraftForm.documents(form);
        return form.has("stap", "vraag")
                ? form.put(DraftForm.QUESTIONS, Integer.toString(Math.min(DraftForm.MOST_QUESTIONS, questions + 1)))
                        .orElse("questions." + questions + ".required", "true")
                        .orElse("questions." + questions + ".section", lastSection(form))
                        .focus("questions." + questions + ".text")
                : form.put(DraftForm.DOCUMENTS, Integer.toString(Math.min(DraftForm.MOST_DOCUMENTS, documents + 1)))
                        .focus("documents." + documents + ".title");
    }

    /** A new question comes last, so in the last section. */
    private static String lastSection(Form form) {
        return SectionsForm.options(form).stream()
                .reduce((_, last) -> last)
                .map(Option::id)
                .orElse("");
    }
}
