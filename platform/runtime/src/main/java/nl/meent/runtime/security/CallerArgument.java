package nl.meent.runtime.security;

import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controller methods their {@link Caller}; null only where the parameter is {@code @Nullable}. */
public final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return Callers.of(exchange).<Object>map(caller -> caller).switchIfEmpty(Mono.defer(() -> nobody(parameter)));
    }

    private static Mono<Object> nobody(MethodParameter parameter) {
        return parameter.isOptional()
                ? Mono.empty()
                : Mono.error(new AuthenticationCredentialsNotFoundException("no token"));
    }
}
