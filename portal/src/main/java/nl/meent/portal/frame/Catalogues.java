package nl.meent.portal.frame;

import java.time.Duration;
import java.util.List;
import nl.meent.portal.calls.Service;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads themes and circles. Themes are the same for all and rarely change, so they are kept for a few minutes. */
@Component
public class Catalogues {
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final Service community;
    private volatile List<Theme> themes = List.of();
    private volatile long readAt;

    Catalogues(@Qualifier("community") Service community) {
        this.community = community;
    }

    /** The themes and the member's circles; empty lists if community-service is away. */
    public Mono<Catalogue> read() {
        return Mono.zip(Part.of(themes()), Part.of(circles()))
                .map(both -> new Catalogue(
                        both.getT1().or(List.of()),
                        both.getT2().or(List.of()).stream()
                                .filter(Circle::isJoined)
                                .toList(),
                        both.getT1().away()));
    }

    /** Every circle, joined or not. */
    public Mono<List<Circle>> circles() {
        return community
                .get("/v1/circles")
                .query("limit", 100)
                .as(Circles.class)
                .map(Circles::items);
    }

    private Mono<List<Theme>> themes() {
        boolean fresh = !themes.isEmpty() && System.nanoTime() - readAt < KEPT.toNanos();
        return fresh
                ? Mono.just(themes)
                : community.get("/v1/themes").as(Themes.class).map(this::keep);
    }

    private List<Theme> keep(Themes read) {
        themes = List.copyOf(read.items());
        readAt = System.nanoTime();
        return themes;
    }

    record Themes(List<Theme> items) {}

    record Circles(List<Circle> items) {}
}
