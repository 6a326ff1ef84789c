package nl.meent.community.consultations.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.meent.events.consultations.Answer;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A response as others may see it.
 *
 * @param organisation whose response it is; absent without name, or when erased
 * @param submittedAt  when; absent without name
 * @param answers      the answers; empty when erased
 * @param commitment   what the results list of it; absent while responses have not been counted
 * @param salt         with which everybody can make the commitment out of the answers; absent likewise, and when erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownResponse(
        @Nullable Organisation organisation,
        @Nullable Instant submittedAt,
        List<Answer> answers,
        @Nullable String commitment,
        @Nullable String salt) {

    /** @param counted commitments of what was counted */
    static ShownResponse of(StoredResponse response, boolean named, Set<String> counted) {
        String commitment = response.commitment();
        boolean isCounted = commitment != null && counted.contains(commitment);
        return new ShownResponse(
                named ? response.organisation() : null,
                named ? response.submittedAt() : null,
                response.answers(),
                isCounted ? commitment : null,
                isCounted ? response.salt() : null);
    }
}
