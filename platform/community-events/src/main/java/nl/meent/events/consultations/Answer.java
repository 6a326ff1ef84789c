package nl.meent.events.consultations;

/**
 * The answer to a question.
 *
 * @param questionId the question
 * @param value      a string, a list of strings or an integer, as the kind of the question says
 */
public record Answer(String questionId, Object value) {}
