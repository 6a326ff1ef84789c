package nl.meent.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.meent.events.members.MemberId;
import nl.meent.notification.addresses.FirstAddress;
import nl.meent.notification.following.Delivery;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.outgoing.BlockingSelection;
import nl.meent.notification.outgoing.Outbox;
import nl.meent.notification.outgoing.Parcel;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.PreferencesOfMembers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Puts what members want by e-mail into the outbox. What is older than {@link #OLDEST} stays out: it is in the inbox, and
 * a log that is followed again from its start must not mail the past. Within that time the outbox itself remembers.
 */
@Component
public class BlockingMailing implements Delivery, FirstAddress {

    /** What happened longer ago is mailed to nobody. */
    static final Duration OLDEST = Duration.ofDays(3);

    private final BlockingSelection selection;
    private final Outbox outbox;
    private final Clock clock;

    /** Puts into this outbox what members chose to get by e-mail. */
    public BlockingMailing(PreferencesOfMembers preferences, @Qualifier("mailOutbox") Outbox outbox, Clock clock) {
        this.selection = new BlockingSelection(preferences, Channel.EMAIL_AT_ONCE);
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void deliver(List<Notice> told) {
        Instant now = clock.instant();
        selection.select(told, now.minus(OLDEST), wanted -> add(wanted, now));
    }

    private void add(List<Notice> wanted, Instant now) {
        outbox.add(wanted.stream().map(notice -> new Parcel(notice, null)).toList(), now);
    }

    @Override
    public Mono<Void> known(MemberId member) {
        return Mono.defer(() -> outbox.addressed(member, clock.instant()));
    }
}
