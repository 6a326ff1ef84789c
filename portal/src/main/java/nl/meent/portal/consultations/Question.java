package nl.meent.portal.consultations;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/**
 * A question of a consultation.
 *
 * @param kind {@code OPEN}, {@code SINGLE}, {@code MULTIPLE}, {@code SCALE}, {@code RANKING}, {@code STATEMENT} or {@code PARAGRAPHS}
 * @param min  the lowest value of a scale, or the least that must be chosen
 * @param max  the highest value of a scale, or the most that may be chosen
 * @param section    id of the part that it stands in; null if in none
 * @param condition  after which answers it is asked; null if always
 * @param paragraphs the draft text that it is about
 */
public record Question(
        String id,
        String kind,
        String text,
        @Nullable String help,
        @Nullable Boolean required,
        @Nullable List<String> options,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String section,
        @Nullable Condition condition,
        @Nullable List<Paragraph> paragraphs) {

    public boolean isRequired() {
        return Boolean.TRUE.equals(required);
    }

    public boolean is(String other) {
        return kind.equals(other);
    }

    @Override
    public List<String> options() {
        return options == null ? List.of() : options;
    }

    @Override
    public List<Paragraph> paragraphs() {
        return paragraphs == null ? List.of() : paragraphs;
    }

    /** The numbers of the options, from 0, in the order of the places that they were given; those without one come last. */
    public List<Integer> order(Form form) {
        List<Integer> places = Values.places(form, this);
        return IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(places::get))
                .toList();
    }

    /** The end of the code of the sentence that says how many may be chosen; null where that is free. */
    public @Nullable String howMany() {
        if (!is("MULTIPLE")) {
            return null;
        }
        boolean least = min != null && min > 0;
        boolean most = max != null && max < options().size();
        if (least && most) {
            return Objects.equals(min, max) ? "EXACTLY" : "FROM_TO";
        }
        return least ? "LEAST" : most ? "MOST" : null;
    }

    /** What can be chosen on a scale. */
    public List<Integer> scale() {
        int from = Objects.requireNonNullElse(min, 1);
        return IntStream.rangeClosed(from, Objects.requireNonNullElse(max, from + 4))
                .boxed()
                .toList();
    }
}
