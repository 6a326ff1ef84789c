package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a template leaves to fill in, as {@code [onderwerp]}, where it stands in a consultation still. */
final class Placeholders {
    /** Words in square brackets that are no link. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[(?=\\p{L})[^\\[\\]\\v]{3,80}](?![(\\[:])");

    private Placeholders() {}

    /**
     * A place where something is left to fill in.
     *
     * @param where  the end of a message's code
     * @param number of the question, section or document, counted from one; 0 where there is one such place only
     * @param texts  what stands there, with its brackets
     */
    record Left(String where, int number, List<String> texts) {
        String words() {
            return String.join(", ", texts);
        }
    }

    /** In the order of the form; nothing if all was filled in. */
    static List<Left> in(Consultation consultation) {
        List<Left> all = new ArrayList<>();
        all.add(left("title", 0, consultation.title()));
        all.add(left("development", 0, consultation.development()));
        all.add(left("body", 0, consultation.body()));
        for (Consultation.Document document : consultation.documents()) {
            all.add(left("document", consultation.documents().indexOf(document) + 1, document.title()));
        }
        for (Section section : consultation.sections()) {
            all.add(left("section", consultation.sections().indexOf(section) + 1, section.title(), section.intro()));
        }
        for (Question question : consultation.questions()) {
            all.add(left("question", consultation.numberOf(question.id()), texts(question)));
        }
        return all.stream().filter(each -> !each.texts().isEmpty()).toList();
    }

    private static @Nullable String[] texts(Question question) {
        return Stream.concat(Stream.of(question.text(), question.help()), question.options().stream())
                .toArray(String[]::new);
    }

    private static Left left(String where, int number, @Nullable String... texts) {
        return new Left(
                where,
                number,
                Stream.of(texts)
                        .filter(Objects::nonNull)
                        .flatMap(text -> PLACEHOLDER.matcher(text).results())
                        .map(MatchResult::group)
                        .distinct()
                        .toList());
    }
}
