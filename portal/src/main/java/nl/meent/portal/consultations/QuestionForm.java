package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** One question of a draft between form and JSON. */
final class QuestionForm {
    private static final List<String> WITH_OPTIONS = List.of("SINGLE", "MULTIPLE", "RANKING");

    private QuestionForm() {}

    /** All of them as they stand. */
    static void fill(Form form, List<Question> questions) {
        form.put(DraftForm.QUESTIONS, Integer.toString(Math.max(1, questions.size())));
        IntStream.range(0, questions.size()).forEach(n -> {
            Question question = questions.get(n);
            String at = "questions." + n + ".";
            Integer max = question.max();
            form.put(at + "id", question.id())
                    .put(at + "text", question.text())
                    .put(at + "kind", question.kind())
                    .put(at + "help", question.help())
                    .put(at + "options", String.join("\n", question.options()))
                    .put(at + "max", max == null ? null : max.toString())
                    .put(at + "section", question.section());
            ConditionForm.fill(form, at, question.condition());
            PassagesForm.fill(form, at, question.paragraphs());
            if (question.isRequired()) {
                form.put(at + "required", "true");
            }
        });
    }

    /**
     * As the service takes it.
     *
     * @param at the beginning of the names of its fields
     */
    static Map<String, @Nullable Object> body(Form form, String at) {
        String kind = form.value(at + "kind");
        Map<String, @Nullable Object> question = new LinkedHashMap<>();
        question.put("id", form.value(at + "id"));
        question.put("kind", kind);
        question.put("text", form.value(at + "text").strip());
        question.put("help", form.text(at + "help"));
        question.put("required", form.has(at + "required", "true"));
        if (WITH_OPTIONS.contains(kind)) {
            question.put("options", form.lines(at + "options"));
        }
        if ("SCALE".equals(kind)) {
            question.put("min", 1);
            question.put("max", form.text(at + "max") == null ? 5 : form.number(at + "max"));
        }
        if ("MULTIPLE".equals(kind) && form.text(at + "max") != null) {
            question.put("max", form.number(at + "max"));
        }
        if ("PARAGRAPHS".equals(kind)) {
            question.put("paragraphs", PassagesForm.body(form, at));
        }
        question.put("section", form.text(at + "section"));
        question.put("condition", ConditionForm.body(form, at));
        return question;
    }
}
