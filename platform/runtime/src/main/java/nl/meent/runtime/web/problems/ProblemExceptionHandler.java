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
 * an id, and the log has the same id with the exception.
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
        if (exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Mono.error(failure);
        }
        Problem problem = problems.of(query.completed(failure, exchange)).orElseGet(() -> masked(exchange, failure));
        return responder.answer(exchange, problem);
    }

    /** Logs the route, not the path: an address may be the secret itself, such as that of a calendar. */
    private static Problem masked(ServerWebExchange exchange, Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.atError()
                .addKeyValue("event", "request-failed")
                .addKeyValue("id", id)
                .addKeyValue("method", exchange.getRequest().getMethod())
                .addKeyValue(
                        "route",
                        String.valueOf(exchange.<Object>getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)))
                .setCause(failure)
                .log("request-failed id={}", id);
        return Problems.masked(id);
    }

    /** Before Boot's own, which would answer in another form. */
    @Override
    public int getOrder() {
        return -2;
    }
}
