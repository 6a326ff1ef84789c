package nl.meent.notification.addresses;

import java.util.List;
import java.util.Optional;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes addresses over from members' tokens. A token that names no address says nothing: not every client asks for it.
 * One whose address isn't verified says that the address we have need not be the member's any more.
 */
@Component
public class AccountAddresses {

    private final Addresses addresses;
    private final List<FirstAddress> listeners;

    /** Keeps in these addresses and tells these listeners. */
    public AccountAddresses(Addresses addresses, List<FirstAddress> listeners) {
        this.addresses = addresses;
        this.listeners = List.copyOf(listeners);
    }

    /** Sees to it that what is kept is what the caller's account says now. */
    public Mono<Void> takeOver(Caller caller) {
        Caller.Email email = caller.email();
        if (email == null) {
            return Mono.empty();
        }
        MemberId member = new MemberId(caller.memberId());
        String said = email.verified() && MailAddress.isUsable(email.address()) ? email.address() : null;
        return addresses
                .find(member)
                .map(known -> Optional.of(known.address()))
                .defaultIfEmpty(Optional.empty())
                .flatMap(known -> change(member, known.orElse(null), said));
    }

    private Mono<Void> change(MemberId member, @Nullable String known, @Nullable String said) {
        if (said == null) {
            return known == null ? Mono.empty() : addresses.forget(member);
        }
        if (said.equals(known)) {
            return Mono.empty();
        }
        Mono<Void> kept = addresses.keep(member, said);
        return known == null
                ? kept.thenMany(Flux.fromIterable(listeners))
                        .concatMap(listener -> listener.known(member))
                        .then()
                : kept;
    }
}
