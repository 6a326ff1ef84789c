package nl.meent.notification.consultations;

import java.util.Optional;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.notification.following.Shelf;
import nl.meent.notification.members.Member;
import org.jspecify.annotations.Nullable;

/**
 * That somebody responded, to be looked up by whom it counts for: the member, or the organisation where that gives one response.
 *
 * @param responseId the response
 */
public record Responded(ResponseId responseId) {

    /** All responses that stand, of which it is known whose they are. */
    public static final Shelf<Responded> SHELF = Shelf.of("responded", Responded.class);

    /** Under which id it is kept that a response was given that counts for this member; empty if none can be. */
    public static Optional<String> id(ConsultationId id, Consultation consultation, Member member) {
        var organisation = member.organisation();
        Object who = switch (consultation.responsePer()) {
            case MEMBER -> member.id();
            case ORGANISATION -> organisation == null ? null : organisation.code();
        };
        return id(id, who);
    }

    static Optional<String> id(ConsultationId id, ResponsePer per, Response response) {
        return id(
                id,
                switch (per) {
                    case MEMBER -> response.memberId();
                    case ORGANISATION -> response.organisation();
                });
    }

    private static Optional<String> id(ConsultationId id, @Nullable Object who) {
        return Optional.ofNullable(who).map(known -> id + "/" + known);
    }
}
