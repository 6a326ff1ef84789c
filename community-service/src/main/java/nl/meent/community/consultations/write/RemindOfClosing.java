package nl.meent.community.consultations.write;

import java.time.Instant;
import nl.meent.events.consultations.ConsultationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The deadline is near.
 *
 * @param consultationId the consultation
 * @param daysLeft       three or one
 * @param closesAt       the deadline that it is about
 */
public record RemindOfClosing(
        @TargetAggregateIdentifier ConsultationId consultationId, int daysLeft, Instant closesAt) {}
