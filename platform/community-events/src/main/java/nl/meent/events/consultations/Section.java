package nl.meent.events.consultations;

import org.jspecify.annotations.Nullable;

/**
 * A part of a questionnaire, with a heading of its own.
 *
 * @param id    chosen by the client, unique in the consultation
 * @param title the heading
 * @param intro what to know before one answers its questions, in Markdown; or null
 */
public record Section(String id, String title, @Nullable String intro) {}
