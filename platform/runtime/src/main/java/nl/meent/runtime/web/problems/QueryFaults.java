package nl.meent.runtime.web.problems;

import java.util.List;
import java.util.stream.Stream;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.bodies.TypeMismatch;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.runtime.web.paging.PageRequestArgument;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;

/**
 * Everything that is wrong with the query keys of a request. Spring reads a method's arguments side by side and tells of the
 * first that fails; who asks would correct one key after the other. So when one fails, all are looked at.
 */
public final class QueryFaults {

    private final ParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();
    private final ConversionService conversion;

    /** @param conversion what Spring reads query keys with */
    public QueryFaults(ConversionService conversion) {
        this.conversion = conversion;
    }

    /** The failure, or where it is one of query keys, one that names all of them that are wrong. */
    Throwable completed(Throwable failure, ServerWebExchange exchange) {
        if (!isOfQuery(failure)
                || !(exchange.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                        instanceof HandlerMethod method)) {
            return failure;
        }
        List<InvalidField> all = Stream.of(method.getMethodParameters())
                .flatMap(parameter -> faults(parameter, exchange.getRequest()))
                .toList();
        return all.isEmpty() ? failure : new InvalidException(all);
    }

    private static boolean isOfQuery(Throwable failure) {
        return switch (failure) {
            case InvalidException invalid ->
                invalid.fields().stream().map(InvalidField::pointer).noneMatch(QueryFaults::isOfBody);
            case ServerWebInputException input -> {
                MethodParameter parameter = input.getMethodParameter();
                yield parameter != null && parameter.hasParameterAnnotation(RequestParam.class);
            }
            default -> false;
        };
    }

    private static boolean isOfBody(String pointer) {
        return pointer.isEmpty() || pointer.startsWith("/");
    }

    private Stream<InvalidField> faults(MethodParameter parameter, ServerHttpRequest request) {
        if (parameter.getParameterType() == PageRequest.class) {
            return PageRequestArgument.faults(request).stream();
        }
        if (!parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.empty();
        }
        parameter.initParameterNameDiscovery(names);
        return fault(parameter, RequestNames.of(parameter), request.getQueryParams());
    }

    private Stream<InvalidField> fault(MethodParameter parameter, String name, MultiValueMap<String, String> query) {
        String text = query.getFirst(name);
        if (text == null) {
            return Stream.empty(); // required ones fail alone: a missing key is no wrong value
        }
        try {
            conversion.convert(text, TypeDescriptor.valueOf(String.class), new TypeDescriptor(parameter));
            return Stream.empty();
        } catch (ConversionException wrong) {
            return Stream.of(TypeMismatch.at(name, parameter.nestedIfOptional().getNestedParameterType()));
        }
    }
}
