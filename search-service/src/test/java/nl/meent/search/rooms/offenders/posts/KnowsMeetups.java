package nl.meent.search.rooms.offenders.posts;

import nl.meent.search.rooms.offenders.meetups.KnowsPosts;
import reactor.core.publisher.Mono;

/** Knows another feature, and blocks without saying so. */
public final class KnowsMeetups {

    KnowsPosts other() {
        return new KnowsPosts(this);
    }

    String blocked() {
        return Mono.just("now").blockOptional().orElseThrow();
    }
}
