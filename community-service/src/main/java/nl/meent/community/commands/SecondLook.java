package nl.meent.community.commands;

import java.time.Duration;
import java.util.function.Supplier;
import nl.meent.runtime.log.ServedPosition;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.RejectedException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps the read side's delay out of decisions. What an endpoint knows of a thing may be some milliseconds old, so a "no"
 * that may rest on it (404 for what was created a moment ago, 412 for the version one was just given) is looked at once
 * more when the read side has seen the whole log. Every no, not only when the read side is behind then: it may have caught
 * up in between. A "yes" is never looked at again: the aggregate decides it on what is so.
 */
@Component
public class SecondLook {

    private static final Duration POLL = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final ServedPosition position;

    /** Looks how far the read side is. */
    public SecondLook(ServedPosition position) {
        this.position = position;
    }

    /** Decides; decides again, once, if that was a no. A yes has a value. */
    public <T> Mono<T> at(Supplier<Mono<T>> decision) {
        return Mono.defer(decision)
                .onErrorResume(
                        SecondLook::isNo,
                        no -> position.head()
                                .flatMap(this::reached)
                                .flatMap(_ -> Mono.defer(decision))
                                .switchIfEmpty(Mono.error(no)));
    }

    private static boolean isNo(Throwable failure) {
        return failure instanceof RejectedException || failure instanceof InvalidException;
    }

    private Mono<Long> reached(long head) {
        return Mono.defer(position::current)
                .repeatWhen(again -> again.delayElements(POLL))
                .takeUntil(reached -> reached >= head)
                .take(LONGEST)
                .last(0L);
    }
}
