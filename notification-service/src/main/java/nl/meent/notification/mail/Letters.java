package nl.meent.notification.mail;

import java.time.Instant;
import java.util.Optional;
import nl.meent.events.members.MemberId;
import nl.meent.notification.addresses.Addresses;
import nl.meent.notification.addresses.MailAddress;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.outgoing.Outgoing;
import nl.meent.notification.outgoing.Wishes;
import nl.meent.notification.outgoing.Wishes.Wanted;
import nl.meent.notification.preferences.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides, the moment before a message goes, whether it still should, and where to. */
@Component
public class Letters {

    private final Wishes wishes;
    private final Addresses addresses;

    /** Looks up what is so now. */
    public Letters(Wishes wishes, Addresses addresses) {
        this.wishes = wishes;
        this.addresses = addresses;
    }

    /**
     * A message that should go.
     *
     * @param notice   what it tells
     * @param closesAt the deadline of the consultation that it is about, as of now, or null
     * @param address  where to; null if none is known
     */
    public record Letter(
            Notice notice,
            @Nullable Instant closesAt,
            @Nullable MailAddress address) {}

    /** What should go now; empty if it needn't any more. */
    Mono<Letter> letter(Outgoing outgoing, Instant now) {
        return wishes.wanted(outgoing, Channel.EMAIL_AT_ONCE, now).flatMap(this::addressed);
    }

    /** Whether an address of the member is known by now. */
    Mono<Boolean> isAddressed(MemberId member) {
        return addresses.find(member).hasElement();
    }

    private Mono<Letter> addressed(Wanted wanted) {
        return addresses
                .find(wanted.notice().memberId())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(address -> new Letter(wanted.notice(), wanted.closesAt(), address.orElse(null)));
    }
}
