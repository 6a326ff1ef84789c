package nl.meent.portal.members;

import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What others see of this member, and the way out. */
@Controller
class ProfilePage {
    private final Visitor visitor;
    private final Catalogues catalogues;
    private final Pages pages;

    ProfilePage(Visitor visitor, Catalogues catalogues, Pages pages) {
        this.visitor = visitor;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    @GetMapping("/profiel")
    Mono<Rendering> show(ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "members/profile",
                Mono.zip(nl.meent.portal.frame.Part.of(visitor.me(exchange)), catalogues.read())
                        .map(both -> Pages.model("me", both.getT1(), "catalogue", both.getT2())));
    }
}
