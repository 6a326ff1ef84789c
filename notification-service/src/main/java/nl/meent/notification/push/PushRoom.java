package nl.meent.notification.push;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.meent.notification.outgoing.Outbox;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.OutgoingCount;
import nl.meent.notification.outgoing.Room;
import nl.meent.notification.outgoing.Wishes;
import nl.meent.notification.push.PushLook.Call;
import nl.meent.notification.push.encryption.SenderKey;
import nl.meent.runtime.log.ServedPosition;

/** What the carriers of push share; without a key there are none. */
final class PushRoom {

    private static final Set<Outcome> OUTCOMES =
            EnumSet.of(Outcome.SENT, Outcome.NEEDLESS, Outcome.GONE, Outcome.SET_ASIDE);

    private PushRoom() {}

    static Room<Call> of(
            Outbox outbox,
            Wishes wishes,
            Subscriptions subscriptions,
            PushSettings settings,
            ServedPosition position,
            MeterRegistry meters,
            Clock clock) {
        return new Room<>(
                "push",
                settings.isOffered() ? settings.connections() : 0,
                new PushLook(wishes, subscriptions),
                () -> new BlockingPushRoute(subscriptions, services(settings)),
                outbox,
                BlockingPushing.OLDEST,
                settings.retryAfter(),
                position,
                new OutgoingCount(meters, "meent.push", OUTCOMES),
                clock);
    }

    private static BlockingPushServices services(PushSettings settings) {
        return new BlockingPushServices(
                new BlockingEndpoints(settings),
                new SenderKey(Objects.requireNonNull(settings.privateKey())),
                Objects.requireNonNull(settings.contact()));
    }
}
