package nl.meent.portal.consultations;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.frame.Functions;
import nl.meent.portal.frame.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Says in words what is wrong with a file that was brought, and for who edits the file where that is in it. */
@Component
class FileFaults {
    private static final Pattern PLACE =
            Pattern.compile("/(questions|sections|documents)/(\\d{1,3})(?:/paragraphs/(\\d{1,3}))?");
    private static final Pattern FIELD = Pattern.compile("/([A-Za-z]+)(?:/\\d+)?$");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    /** The codes of a field, and the beginning of what they are called. */
    private record Codes(List<String> all, String words) {}

    private static final Map<String, Codes> CODES = Map.of(
            "kind", new Codes(DraftChoices.KINDS, "consultations.kind."),
            "functions", new Codes(Functions.CODES, "function."),
            "organisationKinds", new Codes(DraftChoices.ORGANISATION_KINDS, "organisation-kind."),
            "responsePer", new Codes(List.of("MEMBER", "ORGANISATION"), "consultations.per."));

    private final Pages pages;

    FileFaults(Pages pages) {
        this.pages = pages;
    }

    /** The same error, at no field: all of it is wrong with the one there is. */
    FieldError placed(ServerWebExchange exchange, FieldError error) {
        String pointer = Objects.requireNonNullElse(error.pointer(), "");
        String detail = named(exchange, pointer, Objects.requireNonNullElse(error.detail(), ""));
        String place = place(exchange, pointer);
        String said = place.isEmpty() ? detail : place + ": " + detail;
        return new FieldError(
                "",
                error.code(),
                pointer.isEmpty() ? said : pages.text(exchange, "consultations.import-at", said, pointer));
    }

    private String place(ServerWebExchange exchange, String pointer) {
        Matcher place = PLACE.matcher(pointer);
        if (!place.lookingAt()) {
            return pointer.startsWith("/audience") ? pages.text(exchange, "consultations.audience") : "";
        }
        String one =
                pages.text(exchange, "consultations.import-in." + place.group(1), Integer.parseInt(place.group(2)) + 1);
        return place.group(3) == null
                ? one
                : pages.text(exchange, "consultations.import-in.paragraph", one, Integer.parseInt(place.group(3)) + 1);
    }

    private String named(ServerWebExchange exchange, String pointer, String detail) {
        Matcher field = FIELD.matcher(pointer);
        Codes codes = field.find() ? CODES.get(field.group(1)) : null;
        return codes == null
                ? detail
                : CODE.matcher(detail)
                        .replaceAll(code -> Matcher.quoteReplacement(
                                codes.all().contains(code.group())
                                        ? code.group() + " (" + pages.text(exchange, codes.words() + code.group()) + ")"
                                        : code.group()));
    }
}
