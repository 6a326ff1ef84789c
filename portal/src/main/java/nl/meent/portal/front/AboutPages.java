package nl.meent.portal.front;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meent.portal.frame.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The few pages about Meent itself, and those around signing in. */
@Controller
class AboutPages {
    private final Pages pages;
    private final Clock clock;
    private final ContactSettings contact;

    AboutPages(Pages pages, Clock clock, ContactSettings contact) {
        this.pages = pages;
        this.clock = clock;
        this.contact = contact;
    }

    @GetMapping("/inloggen")
    Rendering signIn() {
        return Rendering.redirectTo("/oauth2/authorization/meent")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    @GetMapping("/inloggen/mislukt")
    Mono<Rendering> signInFailed(ServerWebExchange exchange) {
        return text(exchange, "sign-in-failed");
    }

    /** A form goes there; whoever opens the address has nothing to do there. */
    @GetMapping("/uitloggen")
    Rendering noSignOut() {
        return Rendering.redirectTo("/").status(HttpStatus.SEE_OTHER).build();
    }

    @GetMapping("/uitgelogd")
    Mono<Rendering> signedOut(ServerWebExchange exchange) {
        return text(exchange, "signed-out");
    }

    @GetMapping("/toegankelijkheid")
    Mono<Rendering> accessibility(ServerWebExchange exchange) {
        return pages.show(exchange, "front/accessibility", Mono.just(Map.of("contact", contact.accessibility())));
    }

    @GetMapping("/privacy")
    Mono<Rendering> privacy(ServerWebExchange exchange) {
        return pages.show(exchange, "front/privacy", Mono.just(Map.of("contact", contact.privacy())));
    }

    /** RFC 9116; it must name a moment after which it is no longer to be trusted. */
    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String security() {
        return contact.security().stream()
                        .map(address -> "Contact: " + address + "\n")
                        .collect(Collectors.joining())
                + "Expires: " + clock.instant().plus(contact.trusted()).truncatedTo(ChronoUnit.SECONDS)
                + "\nPreferred-Languages: nl, en\n";
    }

    private Mono<Rendering> text(ServerWebExchange exchange, String name) {
        return pages.show(exchange, "front/text", Mono.just(Map.of("name", name)));
    }
}
