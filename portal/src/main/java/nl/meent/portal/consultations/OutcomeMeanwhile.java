package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/**
 * What was published of an outcome since a form was made, part by part: by a colleague, or by oneself in another window. Where the form was
 * left as it was, that is taken over; where both wrote, what was typed stays and both are shown.
 *
 * @param form        the form, which goes on from what stands there now
 * @param stale       whether something was published that the form wasn't made from
 * @param differences where something else was written, in the order of the page
 */
public record OutcomeMeanwhile(Form form, boolean stale, List<Difference> differences) {

    /**
     * What was written at one part.
     *
     * @param part  its name
     * @param kind  what it is: {@code summary, heard, done, cites, tags} or {@code links}
     * @param number of its question; 0 where it is of none
     * @param there what is published now; empty if nothing is
     * @param mine  what stood in the form; empty if nothing did
     * @param taken whether the form has what is published now
     */
    public record Difference(
            String part, String kind, int number, List<String> there, List<String> mine, boolean taken) {
        /** The code of what the page calls it. */
        public String label() {
            return switch (kind) {
                case "cites" -> "consultations.cite";
                case "tags" -> "consultations.count-tags";
                case "links" -> "consultations.f.links";
                default -> "consultations." + kind;
            };
        }
    }

    /** A form that was made from what stands there. */
    static OutcomeMeanwhile none(Form form) {
        return new OutcomeMeanwhile(form, false, List.of());
    }

    /** Whether a form was made from another outcome than there is, or from none. */
    static boolean isStale(Consultation consultation, Form form) {
        String now = consultation.outcomeVersion();
        return now != null && !Objects.equals(now, form.version());
    }

    /**
     * Compares a form with what is published.
     *
     * @param sent    the form as it was sent or kept; it gets what is taken over
     * @param citable for the words of what is cited
     */
    static OutcomeMeanwhile of(Consultation consultation, OutcomeEvidence evidence, Citable citable, Form sent) {
        if (!isStale(consultation, sent)) {
            return none(sent);
        }
        Form there = OutcomeForm.of(consultation, evidence);
        List<OutcomePart> parts = OutcomePart.of(consultation);
        UnaryOperator<String> words = words(evidence, citable);
        List<Difference> differences = new ArrayList<>();
        for (int n = 0; n < parts.size(); n++) {
            Difference difference = difference(parts.get(n), Basis.before(sent, n), sent, there, words);
            if (difference != null) {
                differences.add(difference);
            }
        }
        sent.put(Form.VERSION, there.version()).put(Basis.FIELD, there.value(Basis.FIELD));
        return new OutcomeMeanwhile(sent, true, List.copyOf(differences));
    }

    private static @Nullable Difference difference(
            OutcomePart part, String before, Form form, Form there, UnaryOperator<String> words) {
        String mine = Basis.digest(part.text(form));
        String other = Basis.digest(part.text(there));
        if (other.equals(mine) || other.equals(before)) {
            return null;
        }
        boolean taken = mine.equals(before) && !part.values(there).isEmpty();
        Difference difference = new Difference(
                part.name(),
                part.kind(),
                part.number(),
                part.values(there).stream().map(words).toList(),
                part.values(form).stream().map(words).toList(),
                taken);
        if (taken) {
            part.take(form, there);
        }
        return difference;
    }

    /** A passage in the words of its writer, and everything else as it is. */
    private static UnaryOperator<String> words(OutcomeEvidence evidence, Citable citable) {
        Map<String, String> quotes = citable.items().stream()
                .collect(Collectors.toMap(Citable.Passage::value, Citable.Passage::quote, (first, _) -> first));
        evidence.items().forEach(each -> quotes.putAll(Citable.quotes(each)));
        return value -> quotes.getOrDefault(value, value);
    }

    /** By the name of the part. */
    public Map<String, Difference> byPart() {
        return differences.stream().collect(Collectors.toMap(Difference::part, Function.identity()));
    }
}
