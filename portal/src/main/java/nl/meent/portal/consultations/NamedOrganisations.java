package nl.meent.portal.consultations;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Organisation;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The organisations that an audience names: people read and write names, one a line; the service has codes. The list is the same for all and
 * rarely changes, so it is kept for a few minutes.
 */
@Component
class NamedOrganisations {
    static final String FIELD = "audience.organisations";
    private static final int PAGE = 100;
    private static final int MOST_TOLD = 6;
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final Service community;
    private final Pages pages;
    private final Mono<List<Organisation>> all;

    NamedOrganisations(@Qualifier("community") Service community, Pages pages) {
        this.community = community;
        this.pages = pages;
        this.all = Mono.defer(this::read).cache(_ -> KEPT, _ -> Duration.ZERO, () -> Duration.ZERO);
    }

    record Found(List<Organisation> items, @Nullable String next) {}

    /** @param among what a line may mean; empty if nothing is known by that */
    private record Meant(String typed, List<Organisation> among) {}

    /** The codes of what was typed, each once; what is unknown or may be several is said at the field. */
    Mono<List<String>> codes(ServerWebExchange exchange, Form form) {
        List<String> typed = form.lines(FIELD);
        return typed.isEmpty()
                ? Mono.just(List.of())
                : all.flatMap(organisations -> Flux.fromIterable(typed)
                                .concatMap(line -> meant(line, organisations))
                                .collectList())
                        .map(meant -> codes(exchange, form, meant));
    }

    private List<String> codes(ServerWebExchange exchange, Form form, List<Meant> meant) {
        String wrong = Stream.of(unknown(exchange, meant), several(exchange, meant))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        if (!wrong.isEmpty()) {
            form.reject(FIELD, wrong);
        }
        return meant.stream()
                .filter(each -> each.among().size() == 1)
                .map(each -> String.valueOf(each.among().getFirst().code()))
                .distinct()
                .toList();
    }

    private String unknown(ServerWebExchange exchange, List<Meant> meant) {
        List<String> unknown = meant.stream()
                .filter(each -> each.among().isEmpty())
                .map(Meant::typed)
                .toList();
        return unknown.isEmpty()
                ? ""
                : pages.text(
                        exchange, "consultations.f.organisations-unknown", unknown.size(), String.join(", ", unknown));
    }

    private String several(ServerWebExchange exchange, List<Meant> meant) {
        String several = meant.stream()
                .filter(each -> each.among().size() > 1)
                .map(each -> each.among().stream()
                        .limit(MOST_TOLD)
                        .map(organisation -> String.valueOf(organisation.name()))
                        .collect(Collectors.joining(
                                ", ", each.typed() + " (", each.among().size() > MOST_TOLD ? ", …)" : ")")))
                .collect(Collectors.joining(", "));
        return several.isEmpty() ? "" : pages.text(exchange, "consultations.f.organisations-several", several);
    }

    private Mono<Meant> meant(String line, List<Organisation> all) {
        String wanted = plain(line).replaceFirst("^gemeente\\s+", "");
        List<Organisation> exact = among(
                all,
                each -> plain(each.name()).equals(wanted) || plain(each.code()).equals(wanted));
        List<Organisation> found =
                exact.isEmpty() ? among(all, each -> plain(each.name()).contains(wanted)) : exact;
        return found.isEmpty() ? byMembers(line) : Mono.just(new Meant(line, found));
    }

    private static List<Organisation> among(List<Organisation> all, Predicate<Organisation> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /** The list has the municipalities; any other organisation is known if members work there. */
    private Mono<Meant> byMembers(String line) {
        return community
                .post("/v1/consultations/audience-count")
                .body(Map.of("organisations", List.of(line)))
                .as(AudienceSize.class)
                .map(size -> size.members() > 0)
                .onErrorResume(Refused.class, _ -> Mono.just(false))
                .map(known ->
                        new Meant(line, known ? List.of(new Organisation(line, line, null)) : List.<Organisation>of()));
    }

    /** The form with names instead of codes; as it is where they can't be known now. */
    Mono<Form> inWords(Form form) {
        List<String> lines = form.lines(FIELD);
        return lines.isEmpty() ? Mono.just(form) : names(lines).map(names -> form.put(FIELD, String.join("\n", names)));
    }

    /** What these codes stand for; a code itself where that isn't known. */
    Mono<List<String>> names(List<String> codes) {
        return codes.isEmpty()
                ? Mono.just(List.of())
                : Part.of(all).map(found -> {
                    Map<String, String> names = found.or(List.of()).stream()
                            .collect(Collectors.toMap(
                                    each -> String.valueOf(each.code()),
                                    each -> String.valueOf(each.name()),
                                    (one, _) -> one));
                    return codes.stream()
                            .map(code -> names.getOrDefault(code, code))
                            .toList();
                });
    }

    private Mono<List<Organisation>> read() {
        return page(null)
                .expand(found -> found.next() == null ? Mono.empty() : page(found.next()))
                .flatMapIterable(Found::items)
                .collectList();
    }

    private Mono<Found> page(@Nullable String cursor) {
        return community
                .get("/v1/organisations")
                .query("limit", PAGE)
                .query("cursor", cursor)
                .as(Found.class);
    }

    private static String plain(@Nullable String text) {
        return Normalizer.normalize(String.valueOf(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
