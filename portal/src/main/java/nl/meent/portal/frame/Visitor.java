package nl.meent.portal.frame;

import nl.meent.portal.calls.Service;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
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

    /** The member; fails as any other call if community-service is away. Ask only where somebody is signed in. */
    @SuppressWarnings("unchecked") // put there below
    public Mono<Me> me(ServerWebExchange exchange) {
        return (Mono<Me>) exchange.getAttributes()
                .computeIfAbsent(
                        ME, key -> community.get("/v1/members/me").as(Me.class).cache());
    }
}
