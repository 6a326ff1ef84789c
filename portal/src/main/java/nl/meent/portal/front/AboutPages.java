package nl.meent.portal.front;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
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

    AboutPages(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
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

    @GetMapping("/uitgelogd")
    Mono<Rendering> signedOut(ServerWebExchange exchange) {
        return text(exchange, "signed-out");
    }

    @GetMapping("/toegankelijkheid")
    Mono<Rendering> accessibility(ServerWebExchange exchange) {
        return text(exchange, "accessibility");
    }

    @GetMapping("/privacy")
    Mono<Rendering> privacy(ServerWebExchange exchange) {
        return text(exchange, "privacy");
    }

    /** RFC 9116; it must name a moment after which it is no longer to be trusted. */
    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String security() {
        return "Contact: https://www.vng.nl/contact\nExpires: "
                + clock.instant().plus(Duration.ofDays(180)).truncatedTo(ChronoUnit.DAYS)
                + "\nPreferred-Languages: nl, en\n";
    }

    private Mono<Rendering> text(ServerWebExchange exchange, String name) {
        return pages.show(exchange, "front/text", Mono.just(Map.of("name", name)));
    }
}
