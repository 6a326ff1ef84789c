package nl.meent.portal.search;

import nl.meent.portal.frame.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The options below the search box, for the script that shows them; 503 while they can't be known, and it asks again. */
@Controller
class SuggestionsPiece {
    private final Suggestions suggestions;
    private final Pages pages;

    SuggestionsPiece(Suggestions suggestions, Pages pages) {
        this.suggestions = suggestions;
        this.pages = pages;
    }

    @GetMapping("/zoeken/suggesties")
    Mono<Rendering> suggest(@RequestParam(defaultValue = "") String query, ServerWebExchange exchange) {
        return pages.piece(
                exchange, "search/suggestions", suggestions.of(query).map(found -> Pages.model("suggestions", found)));
    }
}
