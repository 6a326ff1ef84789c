package nl.meent.events.consultations;

/**
 * What came of one question.
 *
 * @param questionId the question
 * @param heard      what the respondents said
 * @param done       what the association did with it
 */
public record OutcomeOfQuestion(String questionId, String heard, String done) {}
