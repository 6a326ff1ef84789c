package nl.meent.events.consultations;

import java.time.LocalDate;
import java.util.List;
import nl.meent.events.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * The association said what became of an outcome later.
 *
 * @param consultationId the consultation
 * @param followUpId     the follow-up
 * @param questionId     the question whose outcome it goes on from; null for the outcome as a whole
 * @param text           the news
 * @param state          how far it is
 * @param links          where to read more
 * @param newsBy         the day, in the Netherlands, by which there will be more news; null where none is promised
 */
@StoredAs("consultation.followed-up")
public record ConsultationFollowedUp(
        ConsultationId consultationId,
        FollowUpId followUpId,
        @Nullable String questionId,
        String text,
        FollowUpState state,
        List<BackgroundDocument> links,
        @Nullable LocalDate newsBy)
        implements ConsultationEvent {}
