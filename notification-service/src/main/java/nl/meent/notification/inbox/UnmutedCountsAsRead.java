package nl.meent.notification.inbox;

import java.time.Clock;
import java.util.Set;
import nl.meent.events.members.MemberId;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.preferences.Unmuting;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What came while a kind was muted counts as read when the member wants it again. */
@Component
class UnmutedCountsAsRead implements Unmuting {

    private final Inboxes inboxes;
    private final Clock clock;

    UnmutedCountsAsRead(Inboxes inboxes, Clock clock) {
        this.inboxes = inboxes;
        this.clock = clock;
    }

    @Override
    public Mono<Void> unmute(MemberId member, Set<Kind> kinds) {
        return kinds.isEmpty() ? Mono.empty() : inboxes.markRead(member, kinds, clock.instant());
    }
}
