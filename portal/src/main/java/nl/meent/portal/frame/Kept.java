package nl.meent.portal.frame;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** Long enough to find one's password, short enough for a computer that others use too. */
    private static final Duration KEPT = Duration.ofMinutes(30);
    /** What is always worth showing, even if it is one word. */
    private static final Set<String> PROSE = Set.of("title", "body", "reason", "summary", "description");

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

    /** The texts that somebody wrote, to be read back. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        fields.forEach((name, values) -> values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty()
                        && (PROSE.contains(name) || value.chars().anyMatch(Character::isWhitespace)))
                .forEach(texts::add));
        return texts;
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
