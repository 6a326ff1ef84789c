package nl.meent.portal.search;

import java.util.List;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuples;

/** Results with highlights, and counts per filter. If search-service is away the page says so and shows other ways. */
@Controller
class SearchPage {
    private static final List<String> FILTERS = List.of(
            "type", "theme", "organisation", "function", "circle", "from", "until", "answered", "sort", "cursor");

    private final Service search;
    private final Suggestions suggestions;
    private final Catalogues catalogues;
    private final Pages pages;

    SearchPage(@Qualifier("search") Service search, Suggestions suggestions, Catalogues catalogues, Pages pages) {
        this.search = search;
        this.suggestions = suggestions;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    @GetMapping("/zoeken")
    Mono<Rendering> search(ServerWebExchange exchange) {
        Form filters = Form.sent(exchange.getRequest().getQueryParams());
        Mono<Part<Found>> found = filters.text("query") == null
                ? Mono.just(Part.none())
                : Part.of(find(exchange.getRequest().getQueryParams()));
        return pages.show(
                exchange,
                "search/results",
                Mono.zip(
                                found.flatMap(part -> near(part, filters).map(near -> Tuples.of(part, near))),
                                catalogues.read())
                        .map(both -> Pages.model(
                                "found", both.getT1().getT1(),
                                "near", both.getT1().getT2(),
                                "catalogue", both.getT2(),
                                "filters", filters,
                                "now", pages.now(),
                                "sought", filters.value("query").strip())));
    }

    /** What comes near, where nothing was found. */
    private Mono<List<Suggestion>> near(Part<Found> found, Form filters) {
        Found value = found.value();
        return value == null || value.total() > 0 ? Mono.just(List.of()) : suggestions.near(filters.value("query"));
    }

    private Mono<Found> find(MultiValueMap<String, String> filters) {
        Call call = search.get("/v1/search").query("query", filters.getFirst("query"));
        FILTERS.forEach(name -> call.query(name, filters.get(name)));
        return call.as(Found.class);
    }
}
