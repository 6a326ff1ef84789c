package nl.meent.portal.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.meent.portal.calls.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed in a form, with what is wrong with it. Fields are named as the service names them
 * ({@code capacity.onSite} for {@code /capacity/onSite}), so that a problem's pointer finds its field. Nothing typed is
 * ever dropped: a refused form shows every value again.
 */
public final class Form {
    /** The hidden field with the idempotency key: drawn once, so that sending twice has one effect. */
    public static final String KEY = "sleutel";
    /** The hidden field with the version that the form was made from. */
    public static final String VERSION = "versie";

    /** What stands in a form already, or is chosen with a button: nobody typed it. */
    private static final Set<String> NOT_TYPED =
            Set.of(KEY, VERSION, "basis", "_csrf", "stap", "toch", "zeker", "kind", "over", "withoutName");

    private final MultiValueMap<String, String> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> general = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean away;
    private List<String> order = List.of();
    private @Nullable String pause;
    private String prefix = "";
    private String focus = "";

    private Form(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** A form that is shown for the first time. */
    public static Form fresh() {
        Form form = new Form(new LinkedMultiValueMap<>());
        form.put(KEY, UUID.randomUUID().toString());
        return form;
    }

    /** A form that was sent. What stands there without a value, as {@code ?type}, is empty. */
    public static Form sent(MultiValueMap<String, String> values) {
        return new Form(whole(values));
    }

    /** A copy in which what has no value has an empty one. */
    static MultiValueMap<String, String> whole(MultiValueMap<String, String> values) {
        MultiValueMap<String, String> whole = new LinkedMultiValueMap<>(values);
        whole.replaceAll((name, all) -> new ArrayList<>(
                all.stream().map(value -> Objects.requireNonNullElse(value, "")).toList()));
        return whole;
    }

    /** Fills in a value; null leaves it empty. */
    public Form put(String name, @Nullable String value) {
        values.set(name, Objects.requireNonNullElse(value, ""));
        return this;
    }

    /** Fills in a value where nothing stands yet. */
    public Form orElse(String name, @Nullable String value) {
        return values.containsKey(name) ? this : put(name, value);
    }

    /** Fills in several values of one field. */
    public Form putAll(String name, @Nullable List<String> all) {
        values.put(name, new ArrayList<>(all == null ? List.of() : all));
        return this;
    }

    /** Takes a field out of the form. */
    public void remove(String name) {
        values.remove(name);
    }

    /** What is in the field; empty if nothing. */
    public String value(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "");
    }

    /** What is in the field without space around it; null if nothing is left, as JSON wants it. */
    public @Nullable String text(String name) {
        String value = value(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** A whole number; null if the field is empty, the text itself if it is no number, so that the service refuses it. */
    public @Nullable Object number(String name) {
        String value = value(name).strip();
        return value.isEmpty() ? null : value.matches("-?\\d{1,9}") ? Integer.valueOf(value) : value;
    }

    /** All values of a field that is there more than once; those left empty are not counted. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The lines of a text area, without empty ones. */
    public List<String> lines(String name) {
        return value(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether somebody wrote or chose something. */
    public boolean isTyped() {
        return values.keySet().stream()
                .anyMatch(name -> !NOT_TYPED.contains(name) && !values(name).isEmpty());
    }

    /** Whether this value is chosen. */
    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** Everything that was sent, by field. */
    public MultiValueMap<String, String> all() {
        return new LinkedMultiValueMap<>(values);
    }

    public String key() {
        return value(KEY);
    }

    public @Nullable String version() {
        return text(VERSION);
    }

    /** Where the cursor is to stand when the page comes. */
    public Form focus(String name) {
        focus = name;
        return this;
    }

    public boolean isFocus(String name) {
        return focus.equals(name);
    }

    /** Marks a field. */
    public Form reject(String name, String message) {
        errors.putIfAbsent(name, message);
        return this;
    }

    /** Says what is wrong with the whole. */
    public Form reject(String message) {
        general.add(message);
        return this;
    }

    /** Takes over what a service found wrong; what points at no field of ours stands above the form. */
    public Form refused(Problem problem, String otherwise) {
        problem.errors().forEach(error -> {
            String message = Objects.requireNonNullElse(error.detail(), otherwise);
            String name = name(error.pointer());
            if (name.isEmpty()) {
                reject(message);
            } else {
                reject(name, message);
            }
        });
        if (problem.errors().isEmpty()) {
            reject(Objects.requireNonNullElse(problem.detail(), otherwise));
        }
        return this;
    }

    /** Asks for a second look: what is named may be right, so whoever sends the form may overrule it. */
    public Form warn(List<String> found) {
        warnings.addAll(found);
        return this;
    }

    public List<String> warnings() {
        return warnings;
    }

    public boolean isWarned() {
        return !warnings.isEmpty();
    }

    /** The service gave no answer: the text is kept, and sending again is safe. */
    public Form away() {
        away = true;
        return this;
    }

    public boolean isAway() {
        return away;
    }

    /** Too much was sent: the text is kept, and the sentence says when to send it again. */
    public Form tooMany(String whenAgain) {
        pause = whenAgain;
        return this;
    }

    /** When to send it again; null unless too much was sent. */
    public @Nullable String pause() {
        return pause;
    }

    public boolean isInvalid() {
        return !errors.isEmpty() || !general.isEmpty();
    }

    public boolean isFailed() {
        return isInvalid() || away || pause != null;
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    /** Names the fields in their order on the page, where boxes that nobody ticks must not come last. */
    public Form ordered(List<String> names) {
        order = List.copyOf(names);
        return this;
    }

    /** By field, in the order of the form. */
    public Map<String, String> errors() {
        List<String> order = this.order.isEmpty() ? List.copyOf(values.keySet()) : this.order;
        Map<String, String> sorted = new LinkedHashMap<>();
        errors.entrySet().stream()
                .sorted(Comparator.comparingInt(error -> place(order, error.getKey())))
                .forEach(error -> sorted.put(error.getKey(), error.getValue()));
        return sorted;
    }

    /** What was sent with nothing in it, as boxes that nobody ticked, comes last. */
    private static int place(List<String> order, String name) {
        int place = order.indexOf(name);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    public List<String> general() {
        return general;
    }

    /** An id for the page: a dot in it would have to be escaped in style sheets and tests. */
    public String id(String name) {
        return (prefix.isEmpty() ? "veld" : prefix) + "-" + name.replace('.', '-');
    }

    /** Tells this form's fields from those of the other forms of its page. */
    public Form within(String place) {
        prefix = place;
        return this;
    }

    /**
     * {@code /capacity/onSite} is {@code capacity.onSite}, {@code /questions/0/text} is {@code questions.0.text}. Where
     * there is no such field the place in the last list is dropped: {@code /themes/0} is {@code themes},
     * {@code /questions/1/options/2} is {@code questions.1.options}, {@code /agenda/0/time} is {@code agenda}.
     */
    private String name(@Nullable String pointer) {
        String full =
                Objects.requireNonNullElse(pointer, "").replaceFirst("^/", "").replace('/', '.');
        String list = full.replaceFirst("\\.\\d+$", "");
        if (values.containsKey(full)) {
            return full;
        }
        for (String part = list; !part.isEmpty(); part = parent(part)) {
            if (values.containsKey(part)) {
                return part;
            }
        }
        return list.replaceAll("(^|\\.)\\d+(?=\\.|$)", "");
    }

    private static String parent(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
