package nl.meent.notification.consultations;

import nl.meent.events.consultations.Respondent;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Shelf;
import org.jspecify.annotations.Nullable;

/**
 * That somebody responded; kept for the consultation. Nothing of what was answered.
 *
 * @param memberId     who submitted it, or null when erased
 * @param organisation code of the respondent's organisation, or null when erased
 */
record Response(@Nullable MemberId memberId, @Nullable String organisation) {

    static final Shelf<Response> SHELF = Shelf.of("responses", Response.class);

    static Response of(@Nullable Respondent respondent) {
        return respondent == null
                ? new Response(null, null)
                : new Response(respondent.memberId(), respondent.organisation().code());
    }
}
