package nl.meent.runtime.log;

import java.time.Duration;
import nl.meent.runtime.web.limits.Questions;
import nl.meent.runtime.web.positions.MeentPosition;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Reading what you wrote (design, section 7): a read that carries {@code Meent-Position} waits until the read side has
 * reached it, at most two seconds, and every read says which position it served. What changes something is decided with
 * the read side at hand (who is in a circle, whether a post is there), so where the end of the log is known it waits until
 * the read side has seen everything that was acknowledged before it: who follows up on an answer at once is understood.
 */
public final class PositionFilter implements WebFilter {

    private static final Duration POLL = Duration.ofMillis(10);

    private final ServedPosition position;
    private final Duration longestWait;
    private final Questions questions;

    /**
     * Waits for the given position.
     *
     * @param position    how far this service is
     * @param longestWait after which a read is answered with what is there
     * @param questions   what counts as a read
     */
    public PositionFilter(ServedPosition position, Duration longestWait, Questions questions) {
        this.position = position;
        this.longestWait = longestWait;
        this.questions = questions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        if (!path.startsWith("/v1/") || !restsOnTheLog(path)) {
            return chain.filter(exchange);
        }
        if (!questions.isAsked(exchange.getRequest())) {
            return position.head().flatMap(this::reached).then(chain.filter(exchange));
        }
        return served(WantedPosition.of(exchange.getRequest()))
                .doOnNext(reached -> MeentPosition.set(exchange.getResponse(), reached))
                .then(chain.filter(exchange));
    }

    private static boolean restsOnTheLog(String path) {
        return !path.startsWith("/v1/log")
                && !path.equals("/v1/openapi.json")
                && !path.equals("/v1/clock")
                && !path.equals("/v1/inbox/stream");
    }

    private Mono<Long> served(long wanted) {
        if (wanted == 0) {
            return position.current();
        }
        return position.head()
                .doOnNext(head -> WantedPosition.checkNotBeyond(wanted, head))
                .then(reached(wanted));
    }

    private Mono<Long> reached(long wanted) {
        return Mono.defer(position::current)
                .repeatWhen(again -> again.delayElements(POLL))
                .takeUntil(reached -> reached >= wanted)
                .take(longestWait)
                .last(0L);
    }
}
