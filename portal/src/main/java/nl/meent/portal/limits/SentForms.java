package nl.meent.portal.limits;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.limits.WriteLimits;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Counts every form that a member sends, and refuses one too many with 429. It handles nothing itself: it stands before the
 * pages where handlers are looked for, because what fails there becomes a page that keeps the form, and after security, which
 * knows who it is. What scripts send while somebody types is counted apart, so that typing never uses up what placing needs.
 */
final class SentForms implements HandlerMapping, Ordered {
    private static final List<PathPattern> ASIDES = List.of(
            pattern("/concepten"),
            pattern("/vraag-stellen/lijkt-op"),
            pattern("/berichten/*/antwoorden/concept"),
            pattern("/raadplegingen/doelgroep"),
            pattern("/raadplegingen/*/antwoord/concept"),
            pattern("/meetups/*/verslag/concept"));

    private final WriteLimits writes;
    private final WriteLimits asides;

    SentForms(WriteLimits writes, WriteLimits asides) {
        this.writes = writes;
        this.asides = asides;
    }

    @Override
    public Mono<Object> getHandler(ServerWebExchange exchange) {
        return HttpMethod.POST.equals(exchange.getRequest().getMethod())
                ? exchange.getPrincipal()
                        .doOnNext(member -> count(member, exchange))
                        .onErrorMap(RejectedException.class, TooMany::refused)
                        .then(Mono.empty())
                : Mono.empty();
    }

    private void count(Principal member, ServerWebExchange exchange) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        boolean aside = ASIDES.stream().anyMatch(pattern -> pattern.matches(path));
        (aside ? asides : writes).count(UUID.nameUUIDFromBytes(member.getName().getBytes(StandardCharsets.UTF_8)));
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
