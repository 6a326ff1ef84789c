package nl.meent.events.consultations;

/**
 * A numbered paragraph of a draft text.
 *
 * @param number how it is called, such as {@code 3} or {@code 3.1a}; unique in its question
 * @param text   what it says
 */
public record Paragraph(String number, String text) {}
