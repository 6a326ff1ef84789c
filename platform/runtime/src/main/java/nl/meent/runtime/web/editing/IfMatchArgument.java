package nl.meent.runtime.web.editing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.web.RequestRejection;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controller methods their {@link IfMatch}. */
public final class IfMatchArgument implements HandlerMethodArgumentResolver {

    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7e]*\"";
    private static final Pattern TAGS = Pattern.compile(TAG + "(?:\\s*,\\s*" + TAG + ")*");
    private static final Pattern STRONG = Pattern.compile("(?<!W/)\"[\\x21\\x23-\\x7e]*\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> parsed(exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.IF_MATCH)));
    }

    private static IfMatch parsed(List<String> values) {
        if (values.isEmpty()) {
            return new IfMatch.Missing();
        }
        String value = String.join(", ", values).strip();
        if (value.equals("*")) {
            return new IfMatch.Any();
        }
        if (!TAGS.matcher(value).matches()) {
            throw new InvalidException(HttpHeaders.IF_MATCH, RequestRejection.INVALID_IF_MATCH);
        }
        return new IfMatch.OneOf(
                STRONG.matcher(value).results().map(tag -> tag.group()).collect(Collectors.toUnmodifiableSet()));
    }
}
