package nl.meent.community.consultations.write;

import java.time.Instant;
import nl.meent.events.consultations.ConsultationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives more time.
 *
 * @param consultationId the consultation
 * @param closesAt       the new deadline
 * @param reason         why, for everyone to read
 */
public record ExtendDeadline(
        @TargetAggregateIdentifier ConsultationId consultationId, Instant closesAt, String reason) {}
