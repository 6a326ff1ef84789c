package nl.meent.portal.calls;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457) of a service.
 *
 * @param type   {@code urn:meent:problem:<code>}, null if the answer was none of ours
 * @param status the HTTP status
 * @param detail a sentence for people, in the language of the visit
 * @param errors what is wrong with which field; empty unless the status is 400
 */
public record Problem(
        @Nullable String type,
        @Nullable String title,
        int status,
        @Nullable String detail,
        @Nullable List<FieldError> errors) {

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /**
     * @param pointer JSON pointer to the field, for example {@code /capacity/onSite}
     * @param code    stable name of the rule
     * @param detail  a sentence for people
     */
    public record FieldError(
            @Nullable String pointer,
            @Nullable String code,
            @Nullable String detail) {}

    /** The stable name of the rule that was broken; empty if the service named none. */
    public String code() {
        return Objects.requireNonNullElse(type, "").replaceFirst("^urn:meent:problem:", "");
    }

    @Override
    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}
