package nl.meent.events.consultations;

/**
 * The answer to a question.
 *
 * @param questionId the question
 * @param value      a string, a list of strings or an integer, as the kind of the question says; of paragraphs a list with at most one
 *     object for each, with its number ({@code paragraph}), a {@code stance} of {@link ParagraphStance} and, unless that is AGREE, a
 *     {@code text}
 */
public record Answer(String questionId, Object value) {}
