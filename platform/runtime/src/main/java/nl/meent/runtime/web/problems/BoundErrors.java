package nl.meent.runtime.web.problems;

import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.bodies.BodyRejection;
import nl.meent.runtime.web.bodies.Violations;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Takes invalid fields out of Spring's exceptions about them. */
final class BoundErrors {

    private BoundErrors() {}

    static List<InvalidField> of(WebExchangeBindException invalid) {
        return invalid.getAllErrors().stream()
                .map(BoundErrors::field)
                .sorted(byPlace())
                .toList();
    }

    static List<InvalidField> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(BoundErrors::fields)
                .sorted(byPlace())
                .toList();
    }

    private static Stream<InvalidField> fields(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors
                && result.getMethodParameter().hasParameterAnnotation(RequestBody.class)) {
            return errors.getAllErrors().stream().map(BoundErrors::field);
        }
        String name = RequestNames.of(result.getMethodParameter());
        return result.getResolvableErrors().stream().map(error -> named(name, result, error));
    }

    private static InvalidField named(String name, ParameterValidationResult result, MessageSourceResolvable error) {
        return Violations.at(name, result.unwrap(error, ConstraintViolation.class));
    }

    private static InvalidField field(ObjectError error) {
        if (error.contains(ConstraintViolation.class)) {
            return Violations.field(error.unwrap(ConstraintViolation.class));
        }
        String pointer =
                error instanceof FieldError field ? "/" + field.getField().replace('.', '/') : "";
        return new InvalidField(pointer, BodyRejection.INVALID_VALUE);
    }

    private static Comparator<InvalidField> byPlace() {
        return Comparator.comparing(InvalidField::pointer)
                .thenComparing(field -> field.rejection().code());
    }
}
