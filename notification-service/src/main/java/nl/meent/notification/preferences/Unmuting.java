package nl.meent.notification.preferences;

import java.util.Set;
import nl.meent.events.members.MemberId;
import nl.meent.notification.notices.Kind;
import reactor.core.publisher.Mono;

/** Reacts to a member who wants to be told of something again. */
public interface Unmuting {

    /** Sees to it that what came in the meantime doesn't count as unread; called before the choice is kept. */
    Mono<Void> unmute(MemberId member, Set<Kind> kinds);
}
