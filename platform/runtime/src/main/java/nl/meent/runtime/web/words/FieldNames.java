package nl.meent.runtime.web.words;

/** What a field is called in a sentence, from {@code meent/fields_nl.properties} and {@code _en} of every module. */
public final class FieldNames {

    private static final Bundles NAMES = new Bundles("meent/fields");

    private FieldNames() {}

    /**
     * @param pointer JSON pointer or query key
     * @param language of the name
     * @return the name of its last step that is no index, with its article, such as {@code de titel}
     */
    public static String of(String pointer, Language language) {
        String field = lastName(pointer);
        return switch (language) {
            case DUTCH -> NAMES.dutch(field, field.isEmpty() ? "de inhoud" : "het veld ‘" + field + "’");
            case ENGLISH -> NAMES.english(field, field.isEmpty() ? "the body" : "the field ‘" + field + "’");
        };
    }

    private static String lastName(String pointer) {
        String[] steps = pointer.split("/", -1);
        for (int i = steps.length - 1; i >= 0; i--) {
            if (!steps[i].matches("\\d*")) {
                return steps[i];
            }
        }
        return "";
    }
}
