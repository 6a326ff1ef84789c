package nl.meent.events.consultations;

/**
 * Something to read before one answers.
 *
 * @param title title
 * @param url   address
 */
public record BackgroundDocument(String title, String url) {}
