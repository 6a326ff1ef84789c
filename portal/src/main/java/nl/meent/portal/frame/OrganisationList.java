package nl.meent.portal.frame;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.meent.portal.calls.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The organisations to choose from, by name. They change once a year, so they are kept for an hour. */
@Component
public class OrganisationList {
    private static final Duration KEPT = Duration.ofHours(1);

    private final Service community;
    private volatile List<Organisation> all = List.of();
    private volatile long readAt;

    OrganisationList(@Qualifier("community") Service community) {
        this.community = community;
    }

    /** All of them; fails as any other call if community-service is away. */
    public Mono<List<Organisation>> read() {
        boolean fresh = !all.isEmpty() && System.nanoTime() - readAt < KEPT.toNanos();
        return fresh
                ? Mono.just(all)
                : page("").expand(found -> found.next() == null ? Mono.empty() : page(found.next()))
                        .concatMap(found -> Flux.fromIterable(found.items()))
                        .collectList()
                        .map(this::keep);
    }

    private Mono<Found> page(@Nullable String cursor) {
        return community
                .get("/v1/organisations")
                .query("limit", 100)
                .query("cursor", Objects.requireNonNullElse(cursor, ""))
                .as(Found.class);
    }

    private List<Organisation> keep(List<Organisation> read) {
        all = List.copyOf(read);
        readAt = System.nanoTime();
        return all;
    }

    record Found(List<Organisation> items, @Nullable String next) {}
}
