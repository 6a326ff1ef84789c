package nl.meent.runtime.web.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.words.FieldNames;
import nl.meent.runtime.web.words.Language;
import nl.meent.runtime.web.words.Sentences;

/** Puts a problem into words: the members of an RFC 9457 document in one language. */
final class ProblemDocument {

    private static final String TYPE = "urn:meent:problem:";

    private ProblemDocument() {}

    /** The members in the order in which people read them. */
    static Map<String, Object> of(Problem problem, Language language, String instance) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", TYPE + problem.code());
        document.put("title", Titles.of(problem.status(), language));
        document.put("status", problem.status());
        document.put("detail", sentence(problem.dutch(), problem.english(), problem.details(), language));
        document.put("instance", instance);
        if (!problem.fields().isEmpty()) {
            document.put("errors", errors(problem.fields(), language));
        }
        if (!problem.details().isEmpty()) {
            document.put("details", problem.details());
        }
        problem.members().forEach(document::putIfAbsent);
        return document;
    }

    private static List<Map<String, Object>> errors(List<InvalidField> fields, Language language) {
        List<Map<String, Object>> errors = new ArrayList<>();
        for (InvalidField field : fields) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("pointer", field.pointer());
            error.put("code", field.rejection().code());
            error.put("detail", detail(field, language));
            errors.add(error);
        }
        return errors;
    }

    private static String detail(InvalidField field, Language language) {
        String name = FieldNames.of(field.pointer(), language);
        Map<String, Object> details = new HashMap<>(field.details());
        details.put("field", name);
        details.put("Field", Character.toUpperCase(name.charAt(0)) + name.substring(1));
        return sentence(field.rejection().dutch(), field.rejection().english(), details, language);
    }

    private static String sentence(String dutch, String english, Map<String, Object> details, Language language) {
        return Sentences.filled(language == Language.DUTCH ? dutch : english, details, language);
    }
}
