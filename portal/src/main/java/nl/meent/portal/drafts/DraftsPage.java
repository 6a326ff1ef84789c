package nl.meent.portal.drafts;

import java.security.Principal;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The member's drafts: a list, throwing one away, and keeping what a script sends while somebody types. */
@Controller
class DraftsPage {
    private final Drafts drafts;
    private final Pages pages;

    DraftsPage(Drafts drafts, Pages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping("/concepten")
    Mono<Rendering> list(Principal writer, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "drafts/list",
                drafts.of(writer.getName()).collectList().map(all -> Pages.model("drafts", all)));
    }

    /** Kept without leaving the form: answers with the words that say so. */
    @PostMapping("/concepten")
    Mono<Rendering> keep(Principal writer, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form ->
                        KeptWords.of(pages, exchange, form, drafts.keep(writer.getName(), form.key(), form.all())));
    }

    @PostMapping("/concepten/{key}/weg")
    Mono<Rendering> drop(@PathVariable String key, Principal writer, ServerWebExchange exchange) {
        return drafts.drop(writer.getName(), key)
                .then(Mono.defer(() -> pages.go(exchange, "/concepten", "drafts.dropped")));
    }
}
