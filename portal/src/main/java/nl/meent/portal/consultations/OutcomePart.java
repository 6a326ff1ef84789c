package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.portal.frame.Form;

/**
 * A part of an outcome that is written by itself: its summary, what was heard or done at a question, what that rests on, its links.
 *
 * @param name   of its field, or what the names of its fields begin with
 * @param number of its question, counted from one; 0 where it is of none
 */
record OutcomePart(String name, int number) {
    private static final String LINKS = "links";
    private static final int MOST_LINKS = 50;

    /** All of them, in their order on the page. */
    static List<OutcomePart> of(Consultation consultation) {
        List<OutcomePart> parts = new ArrayList<>(List.of(new OutcomePart("summary", 0)));
        for (Question question : consultation.questions()) {
            int number = consultation.numberOf(question.id());
            Stream.of("heard.", "done.", "cites.", "tags.")
                    .map(kind -> new OutcomePart(kind + question.id(), number))
                    .forEach(parts::add);
        }
        parts.add(new OutcomePart(LINKS, 0));
        return parts;
    }

    /** Their names, in that order. */
    static List<String> names(Consultation consultation) {
        return of(consultation).stream().map(OutcomePart::name).toList();
    }

    /** What a form holds of all parts, to know later what was changed. */
    static String basis(Consultation consultation, Form form) {
        return Basis.of(of(consultation).stream().map(part -> part.text(form)));
    }

    /** How many places for links the form needs so that none is lost. */
    static int links(Form form) {
        return IntStream.range(0, MOST_LINKS)
                .filter(n -> !link(form, n).isBlank())
                .map(n -> n + 1)
                .max()
                .orElse(0);
    }

    /** What kind of part it is. */
    String kind() {
        return name.replaceFirst("\\..*", "");
    }

    /** What stands in it, in short; empty if nothing does. Browsers end lines in their own way, and boxes that were ticked have no order. */
    String text(Form form) {
        String text = switch (kind()) {
            case "cites", "tags" ->
                String.join("\n", form.values(name).stream().sorted().toList());
            case LINKS -> String.join("\n", values(form));
            default -> form.value(name);
        };
        return text.replace("\r\n", "\n").strip();
    }

    /** What stands in it, one by one. */
    List<String> values(Form form) {
        return switch (kind()) {
            case "cites", "tags" -> form.values(name);
            case LINKS ->
                IntStream.range(0, links(form))
                        .mapToObj(n -> link(form, n))
                        .filter(Predicate.not(String::isBlank))
                        .toList();
            default -> Stream.ofNullable(form.text(name)).toList();
        };
    }

    private static String link(Form form, int n) {
        String title = form.value("links." + n + ".title").strip();
        String url = form.value("links." + n + ".url").strip();
        return title.isEmpty() || url.isEmpty() ? title + url : title + ": " + url;
    }

    /** Takes over what stands in another form. */
    void take(Form form, Form there) {
        form.all().keySet().stream().filter(this::isOf).forEach(form::remove);
        there.all().forEach((field, values) -> {
            if (isOf(field)) {
                form.putAll(field, values);
            }
        });
    }

    private boolean isOf(String field) {
        return LINKS.equals(name) ? field.startsWith(LINKS + ".") : field.equals(name);
    }
}
