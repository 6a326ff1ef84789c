package nl.meent.notification.push;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meent.notification.outgoing.LastLook;
import nl.meent.notification.outgoing.Outgoing;
import nl.meent.notification.outgoing.Wishes;
import nl.meent.notification.outgoing.Wishes.Wanted;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.push.PushLook.Call;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Looks which messages should still go to a browser, and whether the member still has it. */
final class PushLook implements LastLook<Call> {

    private final Wishes wishes;
    private final Subscriptions subscriptions;

    PushLook(Wishes wishes, Subscriptions subscriptions) {
        this.wishes = wishes;
        this.subscriptions = subscriptions;
    }

    /**
     * A message that should go.
     *
     * @param browser where to; null if the member has it no more
     * @param wanted  what
     */
    record Call(@Nullable Subscription browser, Wanted wanted) {}

    @Override
    public Mono<Map<UUID, Call>> at(List<Outgoing> claimed, Instant now) {
        return Mono.zip(
                wishes.wanted(claimed, Channel.PUSH, now),
                subscriptions
                        .findAll(claimed.stream().map(Outgoing::member).collect(toSet()))
                        .collectMap(Subscription::id),
                (wanted, browsers) -> calls(claimed, wanted, browsers));
    }

    private static Map<UUID, Call> calls(
            List<Outgoing> claimed, Map<UUID, Wanted> wanted, Map<String, Subscription> browsers) {
        Map<UUID, Call> calls = new HashMap<>();
        for (Outgoing outgoing : claimed) {
            Wanted one = wanted.get(outgoing.id());
            if (one != null) {
                calls.put(outgoing.id(), new Call(ofMember(outgoing, browsers.get(outgoing.to())), one));
            }
        }
        return calls;
    }

    /** A browser can be somebody else's by now. */
    private static @Nullable Subscription ofMember(Outgoing outgoing, @Nullable Subscription browser) {
        return browser != null && browser.member().equals(outgoing.member()) ? browser : null;
    }
}
