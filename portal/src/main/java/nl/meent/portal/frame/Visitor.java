package nl.meent.portal.frame;

import java.util.function.Predicate;
import nl.meent.portal.calls.Service;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who looks at the page; asked once per request, however many parts of the page want to know. */
@Component
public class Visitor {
    private static final String ME = Visitor.class.getName();

    private final Service community;

    Visitor(@Qualifier("community") Service community) {
        this.community = community;
    }

    /**
     * The member, if they may; 403 if they may not, before they fill in a form for nothing. The service decides again when
     * it is sent.
     */
    public Mono<Me> who(ServerWebExchange exchange, Predicate<Me> may) {
        return me(exchange)
                .filter(may)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.FORBIDDEN)));
    }

    /** Whether the member runs consultations; not, as far as the page is concerned, while nobody can tell. */
    public Mono<Boolean> isAdvocate(ServerWebExchange exchange) {
        return Part.of(me(exchange)).map(part -> part.value() instanceof Me me && me.isAdvocate());
    }

    /** The member; fails as any other call if community-service is away. Ask only where somebody is signed in. */
    @SuppressWarnings("unchecked") // put there below
    public Mono<Me> me(ServerWebExchange exchange) {
        return (Mono<Me>) exchange.getAttributes()
                .computeIfAbsent(
                        ME, key -> community.get("/v1/members/me").as(Me.class).cache());
    }
}
