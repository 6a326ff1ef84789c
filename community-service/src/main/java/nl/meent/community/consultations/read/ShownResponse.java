package nl.meent.community.consultations.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.meent.events.consultations.Answer;
import nl.meent.events.members.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A response as others may see it.
 *
 * @param organisation whose response it is; absent without name, or when erased
 * @param submittedAt  when; absent without name
 * @param answers      the answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownResponse(
        @Nullable Organisation organisation, @Nullable Instant submittedAt, List<Answer> answers) {

    static ShownResponse of(StoredResponse response, boolean named) {
        return named
                ? new ShownResponse(response.organisation(), response.submittedAt(), response.answers())
                : new ShownResponse(null, null, response.answers());
    }
}
