package nl.meent.runtime.web.limits;

import java.util.Set;
import nl.meent.runtime.security.Callers;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Counts every request of a member that may change something, also one that is refused later. */
public final class WriteLimitsFilter implements WebFilter, Ordered {

    private static final Set<HttpMethod> WRITES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final WriteLimits limits;
    private final Questions questions;

    /**
     * @param limits counts
     * @param questions what changes nothing
     */
    public WriteLimitsFilter(WriteLimits limits, Questions questions) {
        this.limits = limits;
        this.questions = questions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!WRITES.contains(exchange.getRequest().getMethod()) || questions.isAsked(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return Callers.of(exchange)
                .doOnNext(caller -> limits.count(caller.memberId()))
                .then(Mono.defer(() -> chain.filter(exchange)));
    }

    /** After security, which knows who it is. */
    @Override
    public int getOrder() {
        return -50;
    }
}
