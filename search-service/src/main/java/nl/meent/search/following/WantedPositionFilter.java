package nl.meent.search.following;

import nl.meent.runtime.web.positions.MeentPosition;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Notes which positions requests wait for, so that they don't wait for the regular refresh. Checks nothing. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
final class WantedPositionFilter implements WebFilter {

    private final SearchPosition position;

    WantedPositionFilter(SearchPosition position) {
        this.position = position;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String wanted = exchange.getRequest().getHeaders().getFirst(MeentPosition.HEADER);
        if (wanted != null && wanted.matches("\\d{1,18}")) {
            position.want(Long.parseLong(wanted));
        }
        return chain.filter(exchange);
    }
}
