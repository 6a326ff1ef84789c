package nl.meent.notification.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import nl.meent.notification.mail.Letters.Letter;
import nl.meent.notification.outgoing.Outbox;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.OutgoingCount;
import nl.meent.notification.outgoing.Room;
import nl.meent.runtime.log.ServedPosition;

/** What the carriers of e-mail share. */
final class MailRoom {

    private static final Set<Outcome> OUTCOMES =
            EnumSet.of(Outcome.SENT, Outcome.NEEDLESS, Outcome.UNADDRESSED, Outcome.SET_ASIDE);

    private MailRoom() {}

    static Room<Letter> of(
            Outbox outbox,
            Letters letters,
            MailSettings settings,
            ServedPosition position,
            MeterRegistry meters,
            Clock clock) {
        return new Room<>(
                "mail",
                settings.connections(),
                letters,
                () -> new BlockingMailRoute(settings),
                outbox,
                BlockingMailing.OLDEST,
                settings.retryAfter(),
                position,
                new OutgoingCount(meters, "meent.mail", OUTCOMES),
                clock);
    }
}
