package nl.meent.portal.frame;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** A form with half an escape in it is its sender's mistake (400), where Spring takes it for one of ours. */
@Component
class ReadForms implements WebFilter, Ordered {
    /** Security is the first to read a form. */
    private static final int BEFORE_SECURITY = -102;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(new Reading(exchange));
    }

    @Override
    public int getOrder() {
        return BEFORE_SECURITY;
    }

    private static final class Reading extends ServerWebExchangeDecorator {
        Reading(ServerWebExchange exchange) {
            super(exchange);
        }

        @Override
        public Mono<MultiValueMap<String, String>> getFormData() {
            return super.getFormData()
                    .onErrorMap(
                            IllegalArgumentException.class,
                            odd -> new ServerWebInputException("a form that is not encoded as forms are", null, odd));
        }
    }
}
