package nl.meent.notification.members;

import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Shelf;

/**
 * A member who looks at what others report.
 *
 * @param id the member
 */
public record Moderator(MemberId id) {

    /** All moderators. */
    public static final Shelf<Moderator> SHELF = Shelf.whole("moderators", Moderator.class);
}
