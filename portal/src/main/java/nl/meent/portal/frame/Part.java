package nl.meent.portal.frame;

import java.util.Objects;
import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Refused;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A part of a page that the rest can do without.
 *
 * @param value what to show; null if there is nothing, or if the service is away
 * @param away  whether the service that has it gave no answer
 */
public record Part<T>(@Nullable T value, boolean away) {
    /** Takes what comes, and notes it if the service is away or refuses. */
    public static <T> Mono<Part<T>> of(Mono<T> source) {
        return source.map(value -> new Part<>(value, false))
                .defaultIfEmpty(new Part<>(null, false))
                .onErrorResume(Away.class, away -> Mono.just(new Part<>(null, true)))
                .onErrorResume(Refused.class, refused -> Mono.just(new Part<>(null, false)));
    }

    /** Nothing, and nobody was asked. */
    public static <T> Part<T> none() {
        return new Part<>(null, false);
    }

    /** Something that stands already. */
    public static <T> Part<T> there(T value) {
        return new Part<>(value, false);
    }

    public boolean here() {
        return value != null;
    }

    public T or(T other) {
        return Objects.requireNonNullElse(value, other);
    }
}
