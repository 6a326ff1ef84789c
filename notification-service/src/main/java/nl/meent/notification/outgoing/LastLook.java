package nl.meent.notification.outgoing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meent.notification.outgoing.Outbox.Outcome;
import reactor.core.publisher.Mono;

/**
 * The last look at things before they go: which of them still should, and what goes.
 *
 * @param <T> what goes
 */
@FunctionalInterface
public interface LastLook<T> {

    /** What goes for each of these, by {@link Outgoing#id}; what isn't named needn't go any more. */
    Mono<Map<UUID, T>> at(List<Outgoing> claimed, Instant now);

    /** Called when it was written down what became of claims: what changed between the look and then was seen by nobody. */
    default Mono<Void> settled(Map<Outgoing, Outcome> outcomes) {
        return Mono.empty();
    }
}
