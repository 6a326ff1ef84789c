package nl.meent.notification.push;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Delivery;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.outgoing.BlockingSelection;
import nl.meent.notification.outgoing.Outbox;
import nl.meent.notification.outgoing.Parcel;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.PreferencesOfMembers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Puts what members want in their browsers into the outbox, once for each browser that they have at that moment. */
@Component
public class BlockingPushing implements Delivery {

    /** What happened longer ago is sent to no browser: it is in the inbox. */
    static final Duration OLDEST = Duration.ofDays(1);

    private final BlockingSelection selection;
    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final PushSettings settings;
    private final Clock clock;

    /** Puts into this outbox what members chose to get by push. */
    public BlockingPushing(
            PreferencesOfMembers preferences,
            Subscriptions subscriptions,
            @Qualifier("pushOutbox") Outbox outbox,
            PushSettings settings,
            Clock clock) {
        this.selection = new BlockingSelection(preferences, Channel.PUSH);
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void deliver(List<Notice> told) {
        if (settings.isOffered()) {
            Instant now = clock.instant();
            selection.select(told, now.minus(OLDEST), wanted -> add(wanted, now));
        }
    }

    private void add(List<Notice> wanted, Instant now) {
        Map<MemberId, List<Subscription>> browsers = browsers(wanted);
        outbox.add(
                wanted.stream()
                        .flatMap(notice -> browsers.getOrDefault(notice.memberId(), List.of()).stream()
                                .map(browser -> new Parcel(notice, browser.id())))
                        .toList(),
                now);
    }

    private Map<MemberId, List<Subscription>> browsers(List<Notice> wanted) {
        Set<MemberId> members = wanted.stream().map(Notice::memberId).collect(Collectors.toSet());
        return members.isEmpty()
                ? Map.of()
                : Objects.requireNonNull(subscriptions
                        .findAll(members)
                        .collect(groupingBy(Subscription::member))
                        .block());
    }
}
