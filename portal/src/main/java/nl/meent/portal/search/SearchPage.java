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

/** Results with highlights, and counts per filter. If search-service is away the page says so and shows other ways. */
@Controller
class SearchPage {
    private static final List<String> FILTERS = List.of(
            "type", "theme", "organisation", "function", "circle", "from", "until", "answered", "sort", "cursor");

    private final Service search;
    private final Catalogues catalogues;
    private final Pages pages;

    SearchPage(@Qualifier("search") Service search, Catalogues catalogues, Pages pages) {
        this.search = search;
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
                Mono.zip(found, catalogues.read())
                        .map(both -> Pages.model(
                                "found", both.getT1(),
                                "catalogue", both.getT2(),
                                "filters", filters,
                                "sought", filters.value("query").strip())));
    }

    private Mono<Found> find(MultiValueMap<String, String> filters) {
        Call call = search.get("/v1/search").query("query", filters.getFirst("query"));
        FILTERS.forEach(name -> call.query(name, filters.get(name)));
        return call.as(Found.class);
    }
}
