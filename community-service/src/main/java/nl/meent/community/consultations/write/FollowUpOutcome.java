package nl.meent.community.consultations.write;

import java.time.LocalDate;
import java.util.List;
import nl.meent.events.consultations.BackgroundDocument;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.FollowUpId;
import nl.meent.events.consultations.FollowUpState;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of an outcome; the outcome itself stays as it was published.
 *
 * @param consultationId the consultation
 * @param followUpId     the id it will have; the same id again is nothing
 * @param questionId     the question whose outcome it goes on from; null for the outcome as a whole
 * @param text           the news
 * @param state          how far it is
 * @param links          where to read more
 * @param newsBy         the day, in the Netherlands, by which there will be more news; null where none is promised
 */
public record FollowUpOutcome(
        @TargetAggregateIdentifier ConsultationId consultationId,
        FollowUpId followUpId,
        @Nullable String questionId,
        String text,
        FollowUpState state,
        List<BackgroundDocument> links,
        @Nullable LocalDate newsBy) {}
