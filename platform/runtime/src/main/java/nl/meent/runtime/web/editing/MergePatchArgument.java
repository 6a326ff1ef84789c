package nl.meent.runtime.web.editing;

import java.util.List;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.web.bodies.BodyReader;
import nl.meent.runtime.web.bodies.BodyRejection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives controller methods their {@link MergePatch}, out of a body of either of its media types. */
public final class MergePatchArgument implements HandlerMethodArgumentResolver {

    /** The media type of RFC 7396. */
    public static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");

    private static final List<MediaType> SUPPORTED = List.of(MERGE_PATCH, MediaType.APPLICATION_JSON);

    private final BodyReader reader;

    /** @param reader reads the patch and what comes out of it */
    public MergePatchArgument(BodyReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == MergePatch.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        requireSupported(exchange.getRequest().getHeaders().getContentType());
        JavaType type = reader.type(
                ResolvableType.forMethodParameter(parameter).getGeneric(0).getType());
        return reader.parse(exchange.getRequest()).map(body -> new MergePatch<>(object(body), type, reader));
    }

    private static ObjectNode object(JsonNode body) {
        if (body instanceof ObjectNode patch) {
            return patch;
        }
        throw new InvalidException("", BodyRejection.NOT_AN_OBJECT);
    }

    private static void requireSupported(@Nullable MediaType type) {
        if (type == null || SUPPORTED.stream().noneMatch(supported -> supported.equalsTypeAndSubtype(type))) {
            throw new UnsupportedMediaTypeStatusException(type, SUPPORTED);
        }
    }
}
