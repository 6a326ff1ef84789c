package nl.meent.runtime.web.problems;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/**
 * Turns every exception of a request into a problem document. What isn't the caller's doing is masked: the caller gets
 * an id, and the log has the same id with the exception. Who went away before the answer was there gets none.
 */
public final class ProblemExceptionHandler implements ErrorWebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    private final Problems problems;
    private final QueryFaults query;
    private final ProblemResponder responder;

    /**
     * @param problems knows what exceptions mean
     * @param query completes what is wrong with query keys
     * @param responder writes the document
     */
    public ProblemExceptionHandler(Problems problems, QueryFaults query, ProblemResponder responder) {
        this.problems = problems;
        this.query = query;
        this.responder = responder;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        return GoneCaller.isReason(failure, exchange)
                .flatMap(gone -> gone ? unanswered(failure) : answered(exchange, failure));
    }

    private static Mono<Void> unanswered(Throwable failure) {
        LOG.debug("caller-gone", failure);
        return Mono.empty();
    }

    private Mono<Void> answered(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            logBrokenOff(exchange, failure);
            return Mono.error(failure);
        }
        Problem problem = problems.of(query.completed(failure, exchange)).orElseGet(() -> masked(exchange, failure));
        return responder.answer(exchange, problem);
    }

    /** Spring logs what fails in the middle of an answer, but of a store that broke off it says at debug that the caller did. */
    private static void logBrokenOff(ServerWebExchange exchange, Throwable failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            log(exchange, failure, UUID.randomUUID().toString());
        }
    }

    private static Problem masked(ServerWebExchange exchange, Throwable failure) {
        String id = UUID.randomUUID().toString();
        log(exchange, failure, id);
        return Problems.masked(id);
    }

    /** Logs the route, not the path: an address may be the secret itself, such as that of a calendar. */
    private static void log(ServerWebExchange exchange, Throwable failure, String id) {
        LOG.atError()
                .addKeyValue("event", "request-failed")
                .addKeyValue("id", id)
                .addKeyValue("method", exchange.getRequest().getMethod())
                .addKeyValue(
                        "route",
                        String.valueOf(exchange.<Object>getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                .setCause(failure)
                .log("request-failed id={}", id);
    }

    /** Before Boot's own, which would answer in another form. */
    @Override
    public int getOrder() {
        return -2;
    }
}
