package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ClarificationId;
import nl.meent.events.consultations.ConsultationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Explains a question, for everyone to read; the question itself stays as it is.
 *
 * @param consultationId  the consultation
 * @param clarificationId the id it will have
 * @param questionId      the question
 * @param text            the explanation
 */
public record ClarifyQuestion(
        @TargetAggregateIdentifier ConsultationId consultationId,
        ClarificationId clarificationId,
        String questionId,
        String text) {}
