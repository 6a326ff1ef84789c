package nl.meent.portal.consultations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a draft's form, numbered from 0. A question names its section by id; those of one section always stand together,
 * in the order of the sections, and those of none before them.
 */
final class SectionsForm {
    static final String SECTIONS = "delen";
    static final int MOST_SECTIONS = 30;

    private static final List<String> OF_A_SECTION = List.of("id", "title", "intro");
    private static final Pattern MOVE = Pattern.compile("deel-(omhoog|omlaag|weg)\\.(\\d{1,2})");

    private SectionsForm() {}

    /** As they stand. */
    static void fill(Form form, List<Section> sections) {
        form.put(SECTIONS, Integer.toString(sections.size()));
        IntStream.range(0, sections.size())
                .forEach(n -> form.put(name(n) + "id", sections.get(n).id())
                        .put(name(n) + "title", sections.get(n).title())
                        .put(name(n) + "intro", sections.get(n).intro()));
    }

    /** How many there are. */
    static int count(Form form) {
        return form.number(SECTIONS) instanceof Integer count ? Math.clamp(count, 0, MOST_SECTIONS) : 0;
    }

    /** Their ids and titles, in order; a title may be empty still. */
    static List<Option> options(Form form) {
        return IntStream.range(0, count(form))
                .mapToObj(n -> new Option(
                        form.value(name(n) + "id"),
                        form.value(name(n) + "title").strip()))
                .toList();
    }

    /**
     * The number of the section that begins with a question, counted from one; 0 for the questions before the first section; null if the
     * question doesn't begin any.
     */
    static @Nullable Integer beginning(Form form, int question) {
        String section = form.value("questions." + question + ".section");
        boolean goesOn = question > 0
                && form.value("questions." + (question - 1) + ".section").equals(section);
        return count(form) == 0 || goesOn ? null : ids(form).indexOf(section) + 1;
    }

    /** As the service takes them. */
    static List<Map<String, @Nullable Object>> body(Form form) {
        List<Map<String, @Nullable Object>> sections = new ArrayList<>();
        for (int n = 0; n < count(form); n++) {
            Map<String, @Nullable Object> section = new LinkedHashMap<>();
            section.put("id", form.value(name(n) + "id"));
            section.put("title", form.value(name(n) + "title").strip());
            section.put("intro", form.text(name(n) + "intro"));
            sections.add(section);
        }
        return sections;
    }

    /** Adds, moves or takes out a section if {@code stap} says so; null if it doesn't. */
    static @Nullable Form moved(Form form) {
        if (form.has("stap", "deel")) {
            return more(form);
        }
        Matcher move = MOVE.matcher(form.value("stap"));
        if (!move.matches()) {
            return null;
        }
        int from = Integer.parseInt(move.group(2));
        return switch (move.group(1)) {
            case "omhoog" -> swap(form, from, from - 1);
            case "omlaag" -> swap(form, from, from + 1);
            default -> takeOut(form, from);
        };
    }

    private static Form more(Form form) {
        int count = count(form);
        if (count == MOST_SECTIONS) {
            return form;
        }
        List<String> taken = ids(form);
        String free = IntStream.rangeClosed(1, MOST_SECTIONS)
                .mapToObj(n -> "d" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
        return form.put(SECTIONS, Integer.toString(count + 1))
                .put(name(count) + "id", free)
                .focus(name(count) + "title");
    }

    private static List<String> ids(Form form) {
        return options(form).stream().map(Option::id).toList();
    }

    private static Form swap(Form form, int from, int to) {
        if (from >= count(form) || to < 0 || to >= count(form)) {
            return form;
        }
        exchange(form, from, to);
        return sorted(form).focus(name(to) + "title");
    }

    /** Its questions go to the section before it; those of the first stand in none. */
    private static Form takeOut(Form form, int at) {
        List<String> ids = ids(form);
        if (at >= ids.size()) {
            return form;
        }
        QuestionOrder.all(form)
                .filter(question -> form.value(question + "section").equals(ids.get(at)))
                .forEach(question -> form.put(question + "section", at == 0 ? "" : ids.get(at - 1)));
        for (int n = at; n < ids.size() - 1; n++) {
            exchange(form, n, n + 1);
        }
        OF_A_SECTION.forEach(field -> form.remove(name(ids.size() - 1) + field));
        return sorted(form.put(SECTIONS, Integer.toString(ids.size() - 1)))
                .focus(ids.size() == 1 ? "" : name(Math.min(at, ids.size() - 2)) + "title");
    }

    private static void exchange(Form form, int one, int other) {
        OF_A_SECTION.forEach(field -> {
            String value = form.value(name(one) + field);
            form.put(name(one) + field, form.value(name(other) + field)).put(name(other) + field, value);
        });
    }

    /** Without sections that have neither words nor questions. */
    static Form compact(Form form) {
        for (int n = count(form) - 1; n >= 0; n--) {
            String at = name(n);
            String id = form.value(at + "id");
            boolean empty = form.text(at + "title") == null && form.text(at + "intro") == null;
            if (empty
                    && QuestionOrder.all(form)
                            .noneMatch(
                                    question -> form.value(question + "section").equals(id))) {
                takeOut(form, n).focus("");
            }
        }
        return form;
    }

    /** With the questions of each section together. */
    static Form sorted(Form form) {
        List<String> ids = ids(form);
        QuestionOrder.sort(form, question -> ids.indexOf(form.value(question + "section")));
        return form;
    }

    private static String name(int section) {
        return "sections." + section + ".";
    }
}
