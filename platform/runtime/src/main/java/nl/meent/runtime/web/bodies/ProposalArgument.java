package nl.meent.runtime.web.bodies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
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
        return DataBufferUtils.join(exchange.getRequest().getBody())
                .map(ProposalArgument::bytes)
                .defaultIfEmpty(new byte[0])
                .map(body -> reader.proposal(reader.parse(body), type));
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            byte[] body = new byte[buffer.readableByteCount()];
            buffer.read(body);
            return body;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    private static void requireJson(@Nullable MediaType type) {
        if (type == null || SUPPORTED.stream().noneMatch(supported -> supported.isCompatibleWith(type))) {
            throw new UnsupportedMediaTypeStatusException(type, SUPPORTED);
        }
    }
}
