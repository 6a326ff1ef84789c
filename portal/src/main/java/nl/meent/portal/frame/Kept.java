package nl.meent.portal.frame;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/**
 * A form that was sent and couldn't be dealt with: where it went and everything in it, so that it can be shown and sent
 * again. Its idempotency key goes along, so that sending again has one effect.
 *
 * @param path   the path that it was sent to
 * @param fields all fields but the one that proves where it came from
 */
public record Kept(String path, MultiValueMap<String, String> fields) {
    private static final String ATTRIBUTE = "formulier";
    private static final String CSRF = "_csrf";
    /** What stands before the name of a field in that of another one, which says what is asked there. */
    private static final String QUESTION = "vraag.";
    /** No field of ours has a longer name; somebody else's isn't worth looking through. */
    private static final int LONGEST_NAME = 200;
    /** What is chosen with a button that has other words on it. */
    private static final Set<String> CODES = Set.of("AGREE", "NEUTRAL", "DISAGREE", "CHANGE", "REMARK");
    /** Long enough to find one's password, short enough for a computer that others use too. */
    private static final Duration KEPT = Duration.ofMinutes(30);
    /** What is always worth showing, even if it is one word. */
    private static final Set<String> PROSE = Set.of("title", "body", "reason", "summary", "description");

    /**
     * What somebody answered to a question.
     *
     * @param question as the form says it: who could say it otherwise may be away
     */
    public record Answer(String question, List<Part> parts) {}

    /** @param name of this part of the answer; empty if it has none */
    public record Part(String name, String value) {
        /** Whether it stands for other words. */
        public boolean isCode() {
            return CODES.contains(value);
        }
    }

    /** What was sent with this request; empty if it is no form. */
    static Mono<Optional<Kept>> of(ServerWebExchange exchange) {
        return HttpMethod.POST.equals(exchange.getRequest().getMethod())
                ? exchange.getFormData().map(form -> Optional.of(new Kept(path(exchange), without(form, CSRF))))
                : Mono.just(Optional.empty());
    }

    /** Keeps what was sent with this request in the session, for half an hour. */
    public static Mono<Void> keep(ServerWebExchange exchange, Instant now) {
        return of(exchange)
                .flatMap(sent -> exchange.getSession()
                        .doOnNext(session ->
                                sent.ifPresent(kept -> session.getAttributes().put(ATTRIBUTE, kept.write(now))))
                        .then());
    }

    /** What was kept in the session; empty if nothing, or if it is too long ago. */
    static Mono<Optional<Kept>> recall(ServerWebExchange exchange, Instant now) {
        return exchange.getSession()
                .map(session ->
                        session.getAttribute(ATTRIBUTE) instanceof String kept ? read(kept, now) : Optional.empty());
    }

    /** Lets go of what was kept: it was sent. */
    static void forget(Map<String, Object> session) {
        session.remove(ATTRIBUTE);
    }

    /** The texts that somebody wrote where the form doesn't say what was asked, to be read back. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        fields.forEach((name, values) -> values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty()
                        && !name.startsWith(QUESTION)
                        && asked(name).isEmpty()
                        && (PROSE.contains(name) || value.chars().anyMatch(Character::isWhitespace)))
                .forEach(texts::add));
        return texts;
    }

    /** Everything that was filled in where the form says what was asked, in the order of the questions. */
    public List<Answer> answers() {
        Map<String, List<Part>> answers = new LinkedHashMap<>();
        fields.keySet().stream()
                .filter(name -> name.startsWith(QUESTION))
                .map(name -> name.substring(QUESTION.length()))
                .filter(name -> asked(name).size() == 1)
                .forEach(name -> answers.put(name, new ArrayList<>()));
        fields.forEach((name, values) -> {
            List<String> asked = asked(name);
            String part = asked.size() < 2 ? "" : question(asked.getLast());
            values.stream()
                    .filter(value -> !value.isBlank() && !asked.isEmpty())
                    .forEach(value -> answers.computeIfAbsent(asked.getFirst(), _ -> new ArrayList<>())
                            .add(new Part(part, value.strip())));
        });
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> new Answer(question(answer.getKey()), answer.getValue()))
                .toList();
    }

    private String question(String name) {
        return Objects.requireNonNullElse(fields.getFirst(QUESTION + name), "");
    }

    /** Of a field such as {@code v.a.0.text} those of {@code v}, {@code v.a} and so on of which the form says what is asked. */
    private List<String> asked(String name) {
        return IntStream.rangeClosed(1, Math.min(name.length(), LONGEST_NAME))
                .filter(end -> end == name.length() || name.charAt(end) == '.')
                .mapToObj(end -> name.substring(0, end))
                .filter(part -> fields.containsKey(QUESTION + part))
                .toList();
    }

    /** Name and value of every field, in order. */
    public List<Map.Entry<String, String>> all() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> all.add(Map.entry(name, value))));
        return all;
    }

    private String write(Instant now) {
        UriComponentsBuilder form = UriComponentsBuilder.newInstance();
        all().forEach(field -> form.queryParam(encode(field.getKey()), encode(field.getValue())));
        return now.toEpochMilli() + " " + path + " " + form.build(true).toUriString();
    }

    private static Optional<Kept> read(String text, Instant now) {
        String[] parts = text.split(" ", 3);
        if (Instant.ofEpochMilli(Long.parseLong(parts[0])).plus(KEPT).isBefore(now)) {
            return Optional.empty();
        }
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(parts[2])
                .build(true)
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value -> fields.add(decode(name), decode(value))));
        return Optional.of(new Kept(parts[1], fields));
    }

    private static MultiValueMap<String, String> without(MultiValueMap<String, String> form, String name) {
        MultiValueMap<String, String> rest = Form.whole(form);
        rest.remove(name);
        return rest;
    }

    private static String path(ServerWebExchange exchange) {
        return exchange.getRequest().getURI().getRawPath();
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(@Nullable String text) {
        return text == null ? "" : UriUtils.decode(text, StandardCharsets.UTF_8);
    }
}
