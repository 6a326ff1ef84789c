package nl.meent.notification.offenders;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Blocks where nobody expects it; the architecture test catches it. */
final class Blocks {

    private Blocks() {}

    static @Nullable String now(Mono<String> later) {
        return later.block();
    }
}
