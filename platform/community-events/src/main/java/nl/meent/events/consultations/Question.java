package nl.meent.events.consultations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of a consultation.
 *
 * @param id       chosen by the client, unique in the consultation
 * @param kind     how it is answered
 * @param text     the question
 * @param help     explanation, or null
 * @param required whether a response without it is refused
 * @param options  what can be chosen or ranked; empty for other kinds
 * @param min      SCALE: lowest value; else null
 * @param max      SCALE: highest value, MULTIPLE: how many at most; else null
 * @param section  id of the section that it stands in; null if it stands in none
 * @param condition after which answers it is asked; null if always
 * @param paragraphs PARAGRAPHS: the draft text that is asked about; empty for other kinds
 */
public record Question(
        String id,
        QuestionKind kind,
        String text,
        @Nullable String help,
        boolean required,
        List<String> options,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String section,
        @Nullable Condition condition,
        List<Paragraph> paragraphs) {

    /** As it was stored; null is what was stored before there were such texts. */
    @SuppressWarnings({"ConstantValue", "NullAway"}) // what was stored may lack it
    public Question {
        paragraphs = paragraphs == null ? List.of() : paragraphs;
    }

    /** In no section, always asked, about no draft text. */
    public Question(
            String id,
            QuestionKind kind,
            String text,
            @Nullable String help,
            boolean required,
            List<String> options,
            @Nullable Integer min,
            @Nullable Integer max) {
        this(id, kind, text, help, required, options, min, max, null, null, List.of());
    }
}
