package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Form;

/**
 * The draft text of a question in a draft's form: pasted in the field {@code paragraphs}, cut at blank lines into fields
 * {@code number} and {@code passage}, which are there once for each paragraph.
 */
final class PassagesForm {
    /** Browsers end a line with two signs, which are one end: they must never be taken for two. */
    private static final Pattern BLANK_LINES = Pattern.compile("(?>\\R)(?:\\h*+(?>\\R))++");

    private static final String NUMBER = "\\d{1,3}(?:[.:]\\d{1,3})*[a-z]?";
    private static final String BEGINNING = "^(?:(?:artikel|art\\.|lid|onderdeel|\\u00a7)\\s*(" + NUMBER
            + "|[ivxl]{1,6}[a-z]?|[a-z])[.):]?|(" + NUMBER + "|(?-i:[a-z]))[.):])";
    private static final Pattern NUMBERED = Pattern.compile(BEGINNING + "\\s+", Pattern.CASE_INSENSITIVE);

    /** A number alone, or with a title: one line that is no sentence. */
    private static final Pattern HEADING = Pattern.compile(
            BEGINNING + "$|^(?:artikel|art\\.|\\u00a7)\\s*" + NUMBER + "[.):]?\\h+\\V{1,100}(?<![.;:,?!])$",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST = 200;

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
        List<Paragraph> all = new ArrayList<>(told(form, at));
        blocks(form.value(at + "paragraphs")).forEach(block -> all.add(numbered(block, all)));
        return fill(form, at, all).put(at + "paragraphs", "");
    }

    /** What stands between blank lines; a heading goes with what it is above. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        String heading = null;
        for (String block : BLANK_LINES.split(text.strip())) {
            String stripped = block.strip();
            boolean isHeading = HEADING.matcher(stripped).matches();
            if (isHeading && heading != null) {
                blocks.add(heading);
            }
            String whole = isHeading || heading == null ? stripped : heading + "\n" + stripped;
            heading = isHeading ? stripped : null;
            if (!isHeading && !whole.isEmpty()) {
                blocks.add(whole);
            }
        }
        if (heading != null) {
            blocks.add(heading);
        }
        return blocks;
    }

    /** With the number that the text begins with, or the next. */
    private static Paragraph numbered(String block, List<Paragraph> before) {
        List<String> taken = before.stream().map(Paragraph::number).toList();
        Matcher number = NUMBERED.matcher(block);
        if (number.find()) {
            String own = Objects.requireNonNullElse(number.group(1), number.group(2));
            if (!taken.contains(own) && number.end() < block.length()) {
                return new Paragraph(own, block.substring(number.end()));
            }
        }
        String next = IntStream.iterate(before.size() + 1, n -> n + 1)
                .mapToObj(Integer::toString)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
        return new Paragraph(next, block);
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
