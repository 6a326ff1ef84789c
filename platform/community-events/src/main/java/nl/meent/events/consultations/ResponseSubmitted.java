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
 * @param commitment SHA-256 of salt and answers (RFC 8785), in base64, for the proof that they were counted; absent in what was
 *     stored before there were such proofs
 * @param sealedSalt what the commitment was made with, in base64; absent without a commitment, and where the reader of the feed may
 *     not know it
 */
@StoredAs("consultation-response.submitted")
public record ResponseSubmitted(
        ResponseId responseId,
        ConsultationId consultationId,
        Personal<List<Answer>> answers,
        @Nullable Personal<Respondent> sealedRespondent,
        Instant submittedAt,
        @Nullable String commitment,
        @Nullable Personal<String> sealedSalt)
        implements ResponseEvent {}
