package nl.meent.community.members.web;

import nl.meent.community.members.Actor;
import nl.meent.runtime.security.Callers;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controller methods the {@link Actor} of the request. */
final class ActorArgument implements HandlerMethodArgumentResolver {

    private final Registration registration;

    ActorArgument(Registration registration) {
        this.registration = registration;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return Callers.of(exchange).flatMap(registration::actor).cast(Object.class);
    }
}
