package nl.meent.runtime.web.positions;

import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.web.RequestRejection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controller methods their {@link RequestedPosition}. */
public final class RequestedPositionArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RequestedPosition.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> parsed(exchange.getRequest().getHeaders().getFirst(MeentPosition.HEADER)));
    }

    private static RequestedPosition parsed(@Nullable String text) {
        if (text == null) {
            return RequestedPosition.none();
        }
        if (!text.matches("\\d{1,18}")) {
            throw new InvalidException(MeentPosition.HEADER, RequestRejection.INVALID_POSITION);
        }
        return RequestedPosition.at(Long.parseLong(text));
    }
}
