package nl.meent.portal.frame;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Language and appearance: two cookies that say nothing about who somebody is. */
@Controller
class Preferences {
    static final String LANGUAGE = "meent-taal";
    static final String APPEARANCE = "meent-weergave";
    static final Set<String> LANGUAGES = Set.of("nl", "en");
    static final Set<String> APPEARANCES = Set.of("apparaat", "licht", "donker");

    @PostMapping("/voorkeuren")
    Mono<Rendering> choose(ServerWebExchange exchange) {
        return exchange.getFormData().map(form -> {
            keep(exchange, LANGUAGE, LANGUAGES, form.getFirst("taal"));
            keep(exchange, APPEARANCE, APPEARANCES, form.getFirst("weergave"));
            return Rendering.redirectTo(Paths.ours(form.getFirst("terug"), "/"))
                    .status(HttpStatus.SEE_OTHER)
                    .build();
        });
    }

    private static void keep(ServerWebExchange exchange, String cookie, Set<String> allowed, @Nullable String value) {
        if (value != null && allowed.contains(value)) {
            exchange.getResponse()
                    .addCookie(ResponseCookie.from(cookie, value)
                            .path("/")
                            .httpOnly(true)
                            .sameSite("Lax")
                            .secure("https"
                                    .equals(exchange.getRequest().getURI().getScheme()))
                            .maxAge(Duration.ofDays(365))
                            .build());
        }
    }
}
