package nl.meent.runtime.web.headers;

import nl.meent.runtime.web.problems.ProblemResponder;
import nl.meent.runtime.web.problems.Problems;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** An address has one form: with a slash at the end it is another one, which doesn't exist. */
public final class TrailingSlashFilter implements WebFilter, Ordered {

    private final ProblemResponder responder;

    /** @param responder writes the 404 */
    public TrailingSlashFilter(ProblemResponder responder) {
        this.responder = responder;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        return path.length() > 1 && path.endsWith("/")
                ? responder.answer(exchange, Problems.notFound())
                : chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        return -300;
    }
}
