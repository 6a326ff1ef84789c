package nl.meent.events.consultations;

import java.time.Instant;
import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A member, or one on behalf of an organisation, responded.
 *
 * @param responseId the response
 * @param consultationId the consultation
 * @param answers the answers
 * @param sealedRespondent who submitted it; absent where the reader of the feed may not know it
 * @param submittedAt when; it counts if before the deadline
 */
@StoredAs("consultation-response.submitted")
public record ResponseSubmitted(
        ResponseId responseId,
        ConsultationId consultationId,
        Personal<List<Answer>> answers,
        @Nullable Personal<Respondent> sealedRespondent,
        Instant submittedAt)
        implements ResponseEvent {}
