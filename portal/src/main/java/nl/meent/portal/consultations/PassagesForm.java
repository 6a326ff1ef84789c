package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Form;

/**
 * The draft text of a question in a draft's form: pasted in the field {@code paragraphs}, cut into fields {@code number}
 * and {@code passage}, which are there once for each paragraph.
 */
final class PassagesForm {
    /** More than the service takes: it says so, where leaving the last out would say nothing. */
    private static final int MOST = 1_000;

    private static final Set<String> MARKED = Set.of("lid", "onder", "sub");

    private PassagesForm() {}

    /** The paragraphs that were cut, with their numbers as they stand. */
    static List<Paragraph> of(Form form, String at) {
        Map<String, List<String>> all = form.all();
        List<String> numbers = all.getOrDefault(at + "number", List.of());
        List<String> texts = all.getOrDefault(at + "passage", List.of());
        return IntStream.range(0, Math.min(texts.size(), MOST))
                .mapToObj(i -> new Paragraph(i < numbers.size() ? numbers.get(i) : "", texts.get(i)))
                .toList();
    }

    static Form fill(Form form, String at, List<Paragraph> paragraphs) {
        return form.putAll(
                        at + "number",
                        paragraphs.stream().map(Paragraph::number).toList())
                .putAll(at + "passage", paragraphs.stream().map(Paragraph::text).toList());
    }

    /** Cuts what was pasted and puts it behind what was there, each paragraph with a number of its own. */
    static Form cut(Form form, String at) {
        return fill(form, at, PastedText.cut(form.value(at + "paragraphs"), told(form, at)))
                .put(at + "paragraphs", "");
    }

    /** Puts a paragraph behind the text of the one before it, whose number stays. */
    static Form join(Form form, String at, int paragraph) {
        List<Paragraph> all = new ArrayList<>(of(form, at));
        if (paragraph < 1 || paragraph >= all.size()) {
            return form;
        }
        Paragraph second = all.remove(paragraph);
        Paragraph first = all.get(paragraph - 1);
        String text = (first.text().stripTrailing() + "\n" + mark(second)
                        + second.text().strip())
                .strip();
        all.set(paragraph - 1, new Paragraph(first.number(), text));
        return fill(form, at, all);
    }

    /** A lid, a letter or a part of a list keeps its own mark; anything else has only its words. */
    private static String mark(Paragraph paragraph) {
        List<String> words = List.of(paragraph.number().strip().split(" +"));
        boolean marked = words.size() > 2 && MARKED.contains(words.get(words.size() - 2));
        return marked ? words.getLast() + ". " : "";
    }

    /** Those with a text: one that was emptied is gone. */
    private static List<Paragraph> told(Form form, String at) {
        return of(form, at).stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .toList();
    }

    /** As the service takes them. */
    static List<Map<String, Object>> body(Form form, String at) {
        return told(form, at).stream()
                .map(paragraph -> {
                    Map<String, Object> body = new LinkedHashMap<>();
                    body.put("number", paragraph.number().strip());
                    body.put("text", paragraph.text().strip());
                    return body;
                })
                .toList();
    }
}
