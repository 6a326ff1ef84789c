package nl.meent.runtime.web.headers;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives every request its {@link TraceContext}, as an attribute and in the Reactor context. */
public final class TraceContextFilter implements WebFilter, Ordered {

    /** The name of the attribute of an exchange. */
    public static final String ATTRIBUTE = TraceContext.class.getName();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        TraceContext trace = TraceContext.of(exchange.getRequest().getHeaders().getFirst(TraceContext.HEADER));
        exchange.getAttributes().put(ATTRIBUTE, trace);
        return chain.filter(exchange).contextWrite(context -> context.put(TraceContext.class, trace));
    }

    /** Outermost, so that everything else has it. */
    @Override
    public int getOrder() {
        return -400;
    }
}
