package nl.meent.runtime.log;

import reactor.core.publisher.Mono;

/** How far the read side of a service has come: the one notion of progress that readers and writers share. */
public interface ServedPosition {

    /** The position that an answer given now would serve. */
    Mono<Long> current();

    /** The last position of the log where this service knows it; empty in a follower, which cannot tell. */
    default Mono<Long> head() {
        return Mono.empty();
    }
}
