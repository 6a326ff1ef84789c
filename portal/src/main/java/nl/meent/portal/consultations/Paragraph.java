package nl.meent.portal.consultations;

/** A numbered paragraph of a draft text. */
public record Paragraph(String number, String text) {}
