package nl.meent.portal.consultations;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.meent.portal.frame.Catalogue;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Functions;

/** What the form of a draft offers to choose from, where that has names. */
record DraftChoices(List<Option> functions, List<Option> themes, List<Option> circles, List<Option> organisationKinds) {
    static final List<String> KINDS =
            List.of("OPEN", "SINGLE", "MULTIPLE", "SCALE", "RANKING", "STATEMENT", "PARAGRAPHS");
    static final List<String> ORGANISATION_KINDS =
            List.of("MUNICIPALITY", "GOVERNMENT", "KNOWLEDGE_INSTITUTION", "PARTNER", "VNG");
    static final List<String> PUBLICATIONS = List.of("WITH_ORGANISATION", "WITHOUT_NAME", "AGGREGATE_ONLY", "NONE");

    /**
     * For this form.
     *
     * @param words a text in the language of the visit, by its key
     */
    static DraftChoices of(Form form, Catalogue catalogue, UnaryOperator<String> words) {
        return new DraftChoices(
                named(Functions.CODES, "function.", words),
                withChosen(
                        catalogue.themes().stream().map(theme -> new Option(theme.id(), theme.name())),
                        form.values("audience.themes")),
                withChosen(
                        catalogue.circles().stream().map(circle -> new Option(circle.id(), circle.name())),
                        form.values("audience.circles")),
                named(ORGANISATION_KINDS, "organisation-kind.", words));
    }

    private static List<Option> named(List<String> codes, String key, UnaryOperator<String> words) {
        return codes.stream()
                .map(code -> new Option(code, words.apply(key + code)))
                .toList();
    }

    /** What can be chosen, and what is chosen already: what a form doesn't offer would be lost when it is saved. */
    private static List<Option> withChosen(Stream<Option> all, List<String> chosen) {
        List<Option> offered = all.toList();
        List<String> ids = offered.stream().map(Option::id).toList();
        return Stream.concat(
                        offered.stream(),
                        chosen.stream().filter(id -> !ids.contains(id)).map(id -> new Option(id, id)))
                .toList();
    }

    /** The kinds of questions, by code. */
    public List<String> kinds() {
        return KINDS;
    }

    /** The publication rules, by code. */
    public List<String> publications() {
        return PUBLICATIONS;
    }
}
