package nl.meent.runtime.web.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.RequestRejection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controller methods their {@link PageRequest}, and callers a 400 for what can't be one. */
public final class PageRequestArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> parsed(exchange.getRequest()));
    }

    /** @return what is wrong with {@code cursor} and {@code limit}, possibly nothing */
    public static List<InvalidField> faults(ServerHttpRequest request) {
        try {
            var _ = parsed(request);
            return List.of();
        } catch (InvalidException wrong) {
            return wrong.fields();
        }
    }

    private static PageRequest parsed(ServerHttpRequest request) {
        List<InvalidField> invalid = new ArrayList<>();
        int limit = limit(request.getQueryParams().getFirst("limit"), invalid);
        Optional<Cursor> cursor = cursor(request.getQueryParams().getFirst("cursor"), invalid);
        if (!invalid.isEmpty()) {
            throw new InvalidException(invalid);
        }
        return new PageRequest(limit, cursor, request.getURI());
    }

    private static int limit(@Nullable String text, List<InvalidField> invalid) {
        if (text == null) {
            return PageRequest.DEFAULT;
        }
        if (text.matches("\\d{1,3}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageRequest.MOST) {
                return limit;
            }
        }
        invalid.add(new InvalidField("limit", RequestRejection.INVALID_LIMIT, Map.of("maximum", PageRequest.MOST)));
        return PageRequest.DEFAULT;
    }

    private static Optional<Cursor> cursor(@Nullable String text, List<InvalidField> invalid) {
        try {
            return Optional.ofNullable(text).map(Cursor::decode);
        } catch (InvalidException e) {
            invalid.addAll(e.fields());
            return Optional.empty();
        }
    }
}
