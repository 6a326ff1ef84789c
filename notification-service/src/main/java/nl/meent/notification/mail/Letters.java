package nl.meent.notification.mail;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meent.events.members.MemberId;
import nl.meent.notification.addresses.Addresses;
import nl.meent.notification.addresses.MailAddress;
import nl.meent.notification.mail.Letters.Letter;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.outgoing.LastLook;
import nl.meent.notification.outgoing.Outbox;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.Outgoing;
import nl.meent.notification.outgoing.Wishes;
import nl.meent.notification.preferences.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides, the moment before a message goes, whether it still should, and where to. */
@Component
public class Letters implements LastLook<Letter> {

    private final Wishes wishes;
    private final Addresses addresses;
    private final Outbox outbox;
    private final Clock clock;

    /** Looks up what is so now. */
    public Letters(Wishes wishes, Addresses addresses, @Qualifier("mailOutbox") Outbox outbox, Clock clock) {
        this.wishes = wishes;
        this.addresses = addresses;
        this.outbox = outbox;
        this.clock = clock;
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

    @Override
    public Mono<Map<UUID, Letter>> at(List<Outgoing> claimed, Instant now) {
        return Mono.zip(
                wishes.wanted(claimed, Channel.EMAIL_AT_ONCE, now),
                known(claimed.stream().map(Outgoing::member)),
                (wanted, known) -> {
                    Map<UUID, Letter> letters = new HashMap<>();
                    wanted.forEach((id, one) -> letters.put(
                            id,
                            new Letter(
                                    one.notice(),
                                    one.closesAt(),
                                    known.get(one.notice().memberId()))));
                    return letters;
                });
    }

    /** Looks once more: an address that came in between found nothing that waited for it. */
    @Override
    public Mono<Void> settled(Map<Outgoing, Outcome> outcomes) {
        return known(outcomes.entrySet().stream()
                        .filter(settled -> settled.getValue() == Outcome.UNADDRESSED)
                        .map(settled -> settled.getKey().member()))
                .flatMapIterable(Map::keySet)
                .concatMap(member -> outbox.addressed(member, clock.instant()))
                .then();
    }

    private Mono<Map<MemberId, MailAddress>> known(Stream<MemberId> members) {
        Set<MemberId> some = members.collect(toSet());
        return some.isEmpty() ? Mono.just(Map.of()) : addresses.findAll(some).collectMap(MailAddress::member);
    }
}
