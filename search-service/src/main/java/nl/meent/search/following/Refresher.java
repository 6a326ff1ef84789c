package nl.meent.search.following;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.time.Duration;
import java.util.function.Supplier;
import nl.meent.search.index.SearchIndices;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refreshes the indices, at most once in 100 ms; all who ask within that time share one. */
@Component
final class Refresher {

    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private final ElasticsearchAsyncClient elasticsearch;
    private long startedAt = System.nanoTime() - PAUSE_NANOS;
    private Mono<Long> shared = Mono.empty();

    Refresher(ElasticsearchAsyncClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Refreshes, or shares the refresh of the last 100 ms.
     *
     * @param refreshed called after a refresh of its own; gives the position that is visible now
     * @return the position that the refresh made visible
     */
    synchronized Mono<Long> refresh(Supplier<Mono<Long>> refreshed) {
        long now = System.nanoTime();
        if (now - startedAt >= PAUSE_NANOS) {
            startedAt = now;
            shared = Mono.fromFuture(() -> elasticsearch.indices().refresh(r -> r.index(SearchIndices.ALL)))
                    .then(Mono.defer(refreshed))
                    .cache();
        }
        return shared;
    }
}
