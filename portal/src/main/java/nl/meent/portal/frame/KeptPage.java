package nl.meent.portal.frame;

import java.time.Clock;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.security.web.server.savedrequest.WebSessionServerRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Where a form comes back that was sent after the session had ended, or with a proof of origin that was out of date:
 * nothing is lost, and one press sends it again. Nothing is sent unasked: somebody else may be signed in by now.
 */
@Controller
class KeptPage {
    /** Forms that visitors may send. */
    private static final Set<String> FOR_VISITORS = Set.of("/voorkeuren", "/uitloggen");

    private final ServerRequestCache requests = new WebSessionServerRequestCache();
    private final Pages pages;
    private final Clock clock;

    KeptPage(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ErrorPages.KEPT)
    Mono<Rendering> show(ServerWebExchange exchange) {
        return Mono.zip(
                        Kept.recall(exchange, clock.instant()),
                        exchange.getPrincipal().hasElement())
                .flatMap(found -> found.getT1()
                        .map(kept -> found.getT2() || FOR_VISITORS.contains(kept.path())
                                ? page(exchange, kept)
                                : signIn(exchange))
                        .orElseGet(() -> Mono.just(redirect("/"))));
    }

    private Mono<Rendering> page(ServerWebExchange exchange, Kept kept) {
        return pages.show(exchange, "frame/kept", Mono.just(Pages.model("kept", kept)));
    }

    /** And back here after that. */
    private Mono<Rendering> signIn(ServerWebExchange exchange) {
        return requests.saveRequest(exchange).thenReturn(redirect("/oauth2/authorization/meent"));
    }

    private static Rendering redirect(String path) {
        return Rendering.redirectTo(path).status(HttpStatus.SEE_OTHER).build();
    }
}
