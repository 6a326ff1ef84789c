package nl.meent.notification.addresses;

import java.util.Collection;
import nl.meent.events.members.MemberId;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which member has which address. Source data: never rebuilt from the log, which holds no address. */
public interface Addresses {

    /** A member's address; empty if none is known. */
    Mono<MailAddress> find(MemberId member);

    /** The addresses that are known of these members. */
    Flux<MailAddress> findAll(Collection<MemberId> members);

    /** The address with this secret; empty if there is none. */
    Mono<MailAddress> findBySecret(String secret);

    /** Keeps a member's address; the secret stays the same as long as there is an address. */
    Mono<Void> keep(MemberId member, String address);

    /** Lets go of a member's address and of its secret. */
    Mono<Void> forget(MemberId member);
}
