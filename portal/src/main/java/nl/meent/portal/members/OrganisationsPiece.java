package nl.meent.portal.members;

import nl.meent.portal.frame.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The options below the field for an organisation, for the script that shows them; 503 while they can't be known. */
@Controller
class OrganisationsPiece {
    private final Organisations organisations;
    private final Pages pages;

    OrganisationsPiece(Organisations organisations, Pages pages) {
        this.organisations = organisations;
        this.pages = pages;
    }

    @GetMapping("/leden/organisaties")
    Mono<Rendering> suggest(@RequestParam(defaultValue = "") String query, ServerWebExchange exchange) {
        return pages.piece(
                exchange,
                "members/organisations",
                organisations.with(query).map(found -> Pages.model("organisations", found)));
    }
}
