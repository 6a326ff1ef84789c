package nl.meent.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.meent.events.members.MemberId;
import nl.meent.notification.addresses.FirstAddress;
import nl.meent.notification.following.Delivery;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.Preferences;
import nl.meent.notification.preferences.PreferencesOfMembers;
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

    private static final int CHUNK = 1_000;

    private final PreferencesOfMembers preferences;
    private final Outbox outbox;
    private final Clock clock;

    /** Puts into this outbox what members chose to get by e-mail. */
    public BlockingMailing(PreferencesOfMembers preferences, Outbox outbox, Clock clock) {
        this.preferences = preferences;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void deliver(List<Notice> told) {
        Instant now = clock.instant();
        List<Notice> young = told.stream()
                .filter(notice -> notice.createdAt().isAfter(now.minus(OLDEST)))
                .toList();
        for (int from = 0; from < young.size(); from += CHUNK) {
            add(young.subList(from, Math.min(from + CHUNK, young.size())), now);
        }
    }

    private void add(List<Notice> notices, Instant now) {
        Set<MemberId> members = new HashSet<>();
        notices.forEach(notice -> members.add(notice.memberId()));
        Map<MemberId, Preferences> chosen =
                Objects.requireNonNull(preferences.findAll(members).block());
        outbox.add(
                notices.stream()
                        .filter(notice -> chosen.getOrDefault(notice.memberId(), Preferences.DEFAULT)
                                        .channel(notice.occasion().kind())
                                == Channel.EMAIL_AT_ONCE)
                        .toList(),
                now);
    }

    @Override
    public Mono<Void> known(MemberId member) {
        return Mono.defer(() -> outbox.addressed(member, clock.instant()));
    }
}
