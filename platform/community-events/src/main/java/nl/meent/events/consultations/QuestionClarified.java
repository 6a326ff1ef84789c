package nl.meent.events.consultations;

import nl.meent.events.StoredAs;

/**
 * An advocate explained a question, visibly.
 *
 * @param consultationId the consultation
 * @param clarificationId the clarification
 * @param questionId the question
 * @param text the explanation
 */
@StoredAs("consultation.question-clarified")
public record QuestionClarified(
        ConsultationId consultationId, ClarificationId clarificationId, String questionId, String text)
        implements ConsultationEvent {}
