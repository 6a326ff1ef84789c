package nl.meent.events.consultations;

/**
 * A passage of an answer that an outcome rests on. What it says is the respondent's: it stands in the response alone, and goes when that is
 * erased.
 *
 * @param responseId the response
 * @param questionId the question that was answered
 * @param from       where it begins in the answer, in Unicode code points from 0
 * @param to         where it ends, the first code point that is not in it
 */
public record Citation(ResponseId responseId, String questionId, int from, int to) {}
