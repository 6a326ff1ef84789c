package nl.meent.runtime.log;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** How far the read side of a service has come: the one notion of progress that readers and writers share. */
public interface ServedPosition {

    /** The position that an answer given now would serve. */
    Mono<Long> current();

    /** Looks every ten milliseconds until it is there, and says where it is then. */
    default Mono<Long> reaching(long wanted) {
        return Mono.defer(this::current)
                .repeatWhen(again -> again.delayElements(Duration.ofMillis(10)))
                .filter(reached -> reached >= wanted)
                .next();
    }

    /** The last position of the log where this service knows it; empty in a follower, which cannot tell. */
    default Mono<Long> head() {
        return Mono.empty();
    }
}
