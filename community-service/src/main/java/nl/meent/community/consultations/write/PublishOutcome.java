package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Outcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says what was heard and done; once more for what was done later.
 *
 * @param consultationId the consultation
 * @param outcome        the whole outcome
 * @param tellsOfChange  whether who responded is told if this changes an outcome that was published before; the first one they
 *     are always told
 * @param expectation    which outcome the writer has seen; nothing is said by who writes the first
 */
public record PublishOutcome(
        @TargetAggregateIdentifier ConsultationId consultationId,
        Outcome outcome,
        boolean tellsOfChange,
        Expectation expectation) {}
