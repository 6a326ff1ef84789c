package nl.meent.portal.consultations;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** What is wrong with a draft, in the words of its form: a service knows fields, not what stands beside them. */
final class DraftFaults {
    private static final Pattern DOCUMENT = Pattern.compile("/(documents|links)/(\\d{1,3})/(title|url)");
    private static final Pattern NUMBER = Pattern.compile("/questions/(\\d{1,3})/(min|max)");

    private static final Map<String, String> OF_DOCUMENTS = Map.of(
            "title required", "consultations.f.document-untitled",
            "url required", "consultations.f.document-nowhere",
            "url document-without-source", "consultations.f.document-without-source");

    private DraftFaults() {}

    /** What lacks of a document, told with its number; anything else as it is. */
    static FieldError inDocument(FieldError error, String list, BiFunction<String, Integer, String> words) {
        Matcher document = DOCUMENT.matcher(String.valueOf(error.pointer()));
        if (!document.matches() || !document.group(1).equals(list)) {
            return error;
        }
        String code = OF_DOCUMENTS.get(document.group(3) + " " + error.code());
        return code == null
                ? error
                : new FieldError(
                        error.pointer(), error.code(), words.apply(code, Integer.parseInt(document.group(2)) + 1));
    }

    /** The code of the words for what is wrong with a number of a question, which name its label; null for anything else. */
    static @Nullable String ofNumber(FieldError error, Form form) {
        Matcher number = NUMBER.matcher(String.valueOf(error.pointer()));
        if (!number.matches()) {
            return null;
        }
        if ("question-most-out-of-range".equals(error.code())) {
            return "consultations.f.most-out-of-range";
        }
        String kind = form.value("questions." + number.group(1) + ".kind");
        boolean scale = "SCALE".equals(kind);
        return "not-a-whole-number".equals(error.code()) && (scale || "MULTIPLE".equals(kind))
                ? "consultations.f.whole." + number.group(2) + "." + kind
                : null;
    }
}
