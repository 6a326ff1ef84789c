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
 */
public record Question(
        String id,
        QuestionKind kind,
        String text,
        @Nullable String help,
        boolean required,
        List<String> options,
        @Nullable Integer min,
        @Nullable Integer max) {}
