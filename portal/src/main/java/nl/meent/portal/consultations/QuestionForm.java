package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** One question of a draft between form and JSON. */
final class QuestionForm {
    private static final List<String> WITH_OPTIONS = List.of("SINGLE", "MULTIPLE", "RANKING");

    /** The ends of a scale of which none are given. */
    static final int LOWEST = 1;

    static final int HIGHEST = 5;

    private QuestionForm() {}

    private static @Nullable String number(@Nullable Integer value) {
        return value == null ? null : value.toString();
    }

    /** All of them as they stand. */
    static void fill(Form form, List<Question> questions) {
        form.put(DraftForm.QUESTIONS, Integer.toString(Math.max(1, questions.size())));
        IntStream.range(0, questions.size()).forEach(n -> {
            Question question = questions.get(n);
            String at = "questions." + n + ".";
            form.put(at + "id", question.id())
                    .put(at + "text", question.text())
                    .put(at + "kind", question.kind())
                    .put(at + "help", question.help())
                    .put(at + "options", String.join("\n", question.options()))
                    .put(at + "min", number(question.min()))
                    .put(at + "max", number(question.max()))
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
            question.put("min", form.text(at + "min") == null ? LOWEST : form.number(at + "min"));
            question.put("max", form.text(at + "max") == null ? HIGHEST : form.number(at + "max"));
        }
        if ("MULTIPLE".equals(kind)) {
            Stream.of("min", "max")
                    .filter(end -> form.text(at + end) != null)
                    .forEach(end -> question.put(end, form.number(at + end)));
        }
        if ("PARAGRAPHS".equals(kind)) {
            question.put("paragraphs", PassagesForm.body(form, at));
        }
        question.put("section", form.text(at + "section"));
        question.put("condition", ConditionForm.body(form, at));
        return question;
    }
}
