package nl.meent.notification.addresses;

import nl.meent.events.members.MemberId;
import reactor.core.publisher.Mono;

/** Reacts to a member of whom no address was known until now. */
public interface FirstAddress {

    /** Called after the address was kept. */
    Mono<Void> known(MemberId member);
}
