package nl.meent.runtime.web.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.bodies.BodyRejection;
import nl.meent.runtime.web.bodies.TypeMismatch;
import nl.meent.runtime.web.editing.ETags;
import nl.meent.runtime.web.editing.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

/** Finds out what an exception means to the caller. What nobody recognises is a failure of ours and has no problem. */
public final class Problems {

    private static final int SECONDS = 2;

    private final List<FailureTranslation> translations;

    /** @param translations what services know about exceptions of their libraries */
    public Problems(List<FailureTranslation> translations) {
        this.translations = List.copyOf(translations);
    }

    /** @return what it means to the caller, or empty if that is to be masked */
    public Optional<Problem> of(Throwable failure) {
        return causes(failure).flatMap(cause -> known(cause).stream()).findFirst();
    }

    /** @return the masked problem of a failure that only the log shows */
    static Problem masked(String id) {
        return Problem.of(HttpFailure.INTERNAL, Map.of("id", id));
    }

    /** @return what a request without a valid token gets, beside its {@code WWW-Authenticate} */
    public static Problem unauthenticated() {
        return Problem.of(HttpFailure.UNAUTHENTICATED, Map.of());
    }

    /** @return what a path gets that doesn't exist */
    public static Problem notFound() {
        return Problem.of(RequestRejection.NOT_FOUND, Map.of());
    }

    /** @return what a caller gets whose token lacks a scope */
    public static Problem notAllowed() {
        return Problem.of(HttpFailure.NOT_ALLOWED, Map.of());
    }

    /** @param bytes the limit, named in kilobytes */
    public static Problem contentTooLarge(long bytes) {
        return Problem.of(HttpFailure.CONTENT_TOO_LARGE, Map.of("maximum", bytes / 1024));
    }

    private Optional<Problem> known(Throwable failure) {
        return translations.stream()
                .flatMap(translation -> translation.translate(failure).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(builtIn(failure)));
    }

    private static @Nullable Problem builtIn(Throwable failure) {
        return switch (failure) {
            case StaleVersionException stale -> stale(stale);
            case RejectedException rejected -> rejected(rejected);
            case InvalidException invalid -> invalid(invalid.fields());
            case RequestTooLargeException tooLarge -> contentTooLarge(tooLarge.limit());
            case WebExchangeBindException invalid -> invalid(BoundErrors.of(invalid));
            case HandlerMethodValidationException invalid
            when !invalid.isForReturnValue() -> invalid(BoundErrors.of(invalid));
            case MethodNotAllowedException notAllowed -> methodNotAllowed(notAllowed);
            case NotAcceptableStatusException notAcceptable ->
                Problem.of(HttpFailure.NOT_ACCEPTABLE, supported(notAcceptable.getSupportedMediaTypes()));
            case UnsupportedMediaTypeStatusException unsupported ->
                Problem.of(HttpFailure.UNSUPPORTED_MEDIA_TYPE, supported(unsupported.getSupportedMediaTypes()));
            case InvalidMediaTypeException _ -> Problem.of(HttpFailure.UNSUPPORTED_MEDIA_TYPE, supported(List.of()));
            case MissingRequestValueException missing ->
                invalid(List.of(new InvalidField(missing.getName(), BodyRejection.REQUIRED)));
            case ServerWebInputException input -> input(input);
            case ResponseStatusException status ->
                ofStatus(status.getStatusCode().value());
            case AuthenticationServiceException unreachable -> unavailable(HttpFailure.ISSUER_UNREACHABLE);
            case AuthenticationException unauthenticated ->
                unauthenticated().header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case AccessDeniedException denied -> notAllowed();
            default -> null;
        };
    }

    private static Problem rejected(RejectedException rejected) {
        Problem problem = Problem.of(rejected.rejection(), rejected.details());
        return rejected.rejection().kind() == Rejection.Kind.TOO_MANY
                        || rejected.rejection().kind() == Rejection.Kind.UNAVAILABLE
                ? problem.header(HttpHeaders.RETRY_AFTER, seconds(rejected.details()))
                : problem;
    }

    private static String seconds(Map<String, Object> details) {
        return details.getOrDefault("seconds", SECONDS).toString();
    }

    private static Problem stale(StaleVersionException stale) {
        Problem problem = Problem.of(stale.rejection(), Map.of());
        Problem versioned =
                stale.version() == null ? problem : problem.header(HttpHeaders.ETAG, ETags.of(stale.version()));
        return stale.current() == null ? versioned : versioned.with("current", stale.current());
    }

    private static Problem invalid(List<InvalidField> fields) {
        return Problem.of(RequestRejection.INVALID_REQUEST, Map.of()).naming(fields);
    }

    private static Problem methodNotAllowed(MethodNotAllowedException failure) {
        String allowed = failure.getSupportedMethods().stream()
                .map(HttpMethod::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(HttpFailure.METHOD_NOT_ALLOWED, Map.of("method", failure.getHttpMethod(), "allowed", allowed))
                .header(HttpHeaders.ALLOW, allowed);
    }

    private static Map<String, Object> supported(List<MediaType> types) {
        return Map.of("supported", types.stream().map(MediaType::toString).collect(Collectors.joining(", ")));
    }

    private static Problem input(ServerWebInputException input) {
        MethodParameter parameter = input.getMethodParameter();
        if (parameter == null) {
            return Problem.of(HttpFailure.BAD_REQUEST, Map.of());
        }
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return notFound();
        }
        if (parameter.hasParameterAnnotation(RequestBody.class)) {
            return invalid(List.of(new InvalidField("", BodyRejection.BODY_REQUIRED)));
        }
        return invalid(List.of(TypeMismatch.at(RequestNames.of(parameter), requiredType(input, parameter))));
    }

    private static Class<?> requiredType(ServerWebInputException input, MethodParameter parameter) {
        return input.getCause() instanceof TypeMismatchException mismatch && mismatch.getRequiredType() != null
                ? mismatch.getRequiredType()
                : parameter.nestedIfOptional().getNestedParameterType();
    }

    private static @Nullable Problem ofStatus(int status) {
        if (status == HttpFailure.UNAVAILABLE.status) {
            return unavailable(HttpFailure.UNAVAILABLE);
        }
        if (status == RequestRejection.NOT_FOUND.kind().status()) {
            return notFound();
        }
        return Arrays.stream(HttpFailure.values())
                .filter(failure -> failure.status == status && status < 500)
                .findFirst()
                .map(failure -> Problem.of(failure, Map.of()))
                .orElse(null);
    }

    private static Problem unavailable(HttpFailure failure) {
        return Problem.of(failure, Map.of("seconds", SECONDS))
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain.stream();
    }
}
