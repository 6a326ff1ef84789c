package nl.meent.portal.members;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogue;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Functions;
import nl.meent.portal.frame.Organisation;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The members who want to be found. The filters stand in the address; an organisation may be named there or coded. */
@Controller
class DirectoryPage {
    private final Service community;
    private final Organisations organisations;
    private final Catalogues catalogues;
    private final Pages pages;

    DirectoryPage(
            @Qualifier("community") Service community,
            Organisations organisations,
            Catalogues catalogues,
            Pages pages) {
        this.community = community;
        this.organisations = organisations;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    /** @param members nobody as long as it isn't clear which organisation is meant: everybody would look like an answer */
    record Found(MeantOrganisation meant, MemberList members) {}

    @GetMapping("/leden")
    Mono<Rendering> list(ServerWebExchange exchange) {
        Form filters = Form.sent(exchange.getRequest().getQueryParams());
        return pages.show(
                exchange,
                "members/list",
                Mono.zip(find(filters), catalogues.read()).map(both -> {
                    Found found = both.getT1();
                    Catalogue catalogue = both.getT2();
                    return Pages.model(
                            "members",
                            found.members(),
                            "meant",
                            found.meant(),
                            "catalogue",
                            catalogue,
                            "filters",
                            filters,
                            "functions",
                            Functions.CODES,
                            "chosen",
                            chosen(exchange, filters, found.meant(), catalogue));
                }));
    }

    private Mono<Found> find(Form filters) {
        return organisations
                .meant(filters.value("organisation"))
                .flatMap(meant -> (meant.isUnclear() ? Mono.just(MemberList.NONE) : find(filters, meant.one()))
                        .map(members -> new Found(meant, members)));
    }

    private Mono<MemberList> find(Form filters, @Nullable Organisation organisation) {
        return community
                .get("/v1/members")
                .query("query", filters.text("query"))
                .query("function", filters.text("function"))
                .query("organisation", organisation == null ? null : organisation.code())
                .query("theme", filters.text("theme"))
                .query("cursor", filters.text("cursor"))
                .as(MemberList.class);
    }

    /** What is filtered by, in words, by the name of its field. */
    private Map<String, String> chosen(
            ServerWebExchange exchange, Form filters, MeantOrganisation meant, Catalogue catalogue) {
        Map<String, String> chosen = new LinkedHashMap<>();
        put(chosen, "query", filters.text("query"));
        put(chosen, "function", function(exchange, filters.text("function")));
        put(chosen, "organisation", meant.shown());
        put(chosen, "theme", filters.text("theme") == null ? null : catalogue.theme(filters.value("theme")));
        return chosen;
    }

    private @Nullable String function(ServerWebExchange exchange, @Nullable String code) {
        return code == null || !Functions.CODES.contains(code) ? code : pages.text(exchange, "function." + code);
    }

    private static void put(Map<String, String> chosen, String name, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            chosen.put(name, words);
        }
    }
}
