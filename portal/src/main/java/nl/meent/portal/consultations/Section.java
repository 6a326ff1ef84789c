package nl.meent.portal.consultations;

import org.jspecify.annotations.Nullable;

/**
 * A part of a questionnaire.
 *
 * @param intro     in Markdown, for the form in which it is changed
 * @param introHtml the same, to read
 */
public record Section(
        String id,
        String title,
        @Nullable String intro,
        @Nullable String introHtml) {}
