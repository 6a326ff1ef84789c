package nl.meent.community.consultations.write;

import java.time.Instant;
import nl.meent.events.DataSubject;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Respondent;
import nl.meent.events.consultations.ResponseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Submits a response or revises it.
 *
 * @param responseId     stands for the respondent, or for the organisation
 * @param consultationId the consultation, which the respondent is in the audience of
 * @param answers        all answers, which fit the questions: those are fixed once members can see them
 * @param respondent     who submits
 * @param owner          whose key encrypts it: the member's, or the organisation's
 * @param opensAt        from when on it counts
 * @param closesAt       the deadline as far as the caller knows; it only ever becomes later
 * @param expectation    what the caller believes to be there
 */
public record SubmitResponse(
        @TargetAggregateIdentifier ResponseId responseId,
        ConsultationId consultationId,
        SaltedAnswers answers,
        Respondent respondent,
        DataSubject owner,
        Instant opensAt,
        Instant closesAt,
        Expectation expectation) {}
