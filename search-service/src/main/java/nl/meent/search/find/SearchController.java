package nl.meent.search.find;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.runtime.security.Caller;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Searching over HTTP. */
@RestController
final class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /** Searches posts, meetups, consultations and members that the caller may see. */
    @GetMapping("/v1/search")
    @Operation(
            summary = "Zoek in alles wat u mag zien",
            description = "Berichten, bijeenkomsten, raadplegingen, en leden die in de ledenlijst staan. Filters: type,"
                    + " theme, organisation, function, circle, from, until, answered. Volgorde: sort (RELEVANCE,"
                    + " NEWEST, OLDEST).")
    Mono<ResponseEntity<SearchResults>> search(
            Caller caller, PageRequest page, @RequestParam MultiValueMap<String, String> parameters) {
        return search.find(caller.memberId().toString(), SearchParameters.read(parameters), page)
                .map(results -> ResponseEntity.ok()
                        .headers(headers -> headers.addAll(links(results, page)))
                        .body(results));
    }

    private static HttpHeaders links(SearchResults results, PageRequest page) {
        return page.answer(new Page<>(results.items(), results.next())).getHeaders();
    }
}
