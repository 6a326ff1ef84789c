package nl.meent.runtime.web.bodies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;

/** Gives controller methods their {@link Proposal}. */
public final class ProposalArgument implements HandlerMethodArgumentResolver {

    private static final List<MediaType> SUPPORTED = List.of(MediaType.APPLICATION_JSON);

    private final BodyReader reader;

    /** @param reader reads the body */
    public ProposalArgument(BodyReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Proposal.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        requireJson(exchange.getRequest().getHeaders().getContentType());
        var type = reader.type(
                ResolvableType.forMethodParameter(parameter).getGeneric(0).getType());
        return reader.parse(exchange.getRequest()).map(body -> reader.proposal(body, type));
    }

    private static void requireJson(@Nullable MediaType type) {
        if (type == null || SUPPORTED.stream().noneMatch(supported -> supported.isCompatibleWith(type))) {
            throw new UnsupportedMediaTypeStatusException(type, SUPPORTED);
        }
    }
}
