package nl.meent.portal.drafts;

import java.time.Instant;
import java.util.Map;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a script that sends a form while somebody types is told: it was kept, there was nothing to keep, or there was too much. */
final class KeptWords {
    /** What of the form stands in the draft now; without it all does. */
    private static final String KEPT = "Meent-Kept";

    private KeptWords() {}

    /** @param kept when it was; empty if it was not */
    static Mono<Rendering> of(Pages pages, ServerWebExchange exchange, Form form, Mono<Instant> kept) {
        return kept.flatMap(at -> pages.piece(exchange, "drafts/saved", Mono.just(Pages.model("at", at))))
                .switchIfEmpty(Mono.defer(() -> unsaved(pages, exchange, form, Drafts.LONGEST)));
    }

    /** Of what was not kept, since nothing was written, or more than so many characters. */
    static Mono<Rendering> unsaved(Pages pages, ServerWebExchange exchange, Form form, int longest) {
        boolean tooLong = Drafts.isTooLong(form.all(), longest);
        if (tooLong) {
            exchange.getResponse().getHeaders().set(KEPT, "none");
        }
        return pages.piece(exchange, "drafts/unsaved", Mono.just(Map.of("tooLong", tooLong, "longest", longest)));
    }
}
