package nl.meent.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class SearchPageTest extends PortalTest {
    private static final String NOTHING =
            "{\"total\": 0, \"items\": [], \"facets\": {}, \"didYouMean\": null, \"next\": null}";

    @Test
    void results_show_marks_and_never_anything_else_of_the_snippet() {
        var page = member().get("/zoeken?query=bewaartermijn").page();
        assertThat(page.select("#resultaten mark").eachText()).contains("bewaren");
        assertThat(page.expectFirst(".meent-row__text").text()).contains("& niet langer <script>alert(1)</script>");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.expectFirst("#q").val()).isEqualTo("bewaartermijn");
    }

    @Test
    void filters_are_asked_for_shown_and_can_be_taken_away() {
        Browser browser = member().get("/zoeken?query=a&type=POST&type=MEETUP&theme=cameratoezicht&answered=true");
        assertThat(stub.requests("GET", "/search/v1/search").getFirst().query())
                .isEqualTo("query=a&type=POST&type=MEETUP&theme=cameratoezicht&answered=true");
        var page = browser.page();
        assertThat(page.select(".meent-applied a").eachText())
                .containsExactly(
                        "Bericht weghalen",
                        "Bijeenkomst weghalen",
                        "Camera’s en sensoren weghalen",
                        "Beantwoord weghalen");
        assertThat(page.expectFirst(".meent-applied a").attr("href"))
                .isEqualTo("/zoeken?query=a&theme=cameratoezicht&answered=true&type=MEETUP");
        assertThat(page.select(".meent-facet input[name=type][checked]").eachAttr("value"))
                .containsExactly("POST", "MEETUP");
    }

    @Test
    void a_member_is_found_by_name_with_function_and_place_and_no_moment() {
        stub.reply("GET", "/search/v1/search", 200, """
            {"total": 1, "items": [{"type": "MEMBER", "id": "m-zaanstad", "kind": null, "title": "Anna Vos", "snippetHtml": "",
              "themes": ["cameratoezicht"], "publishedAt": "2026-01-02T10:00:00Z", "answered": false, "answerCount": 0,
              "author": {"id": "m-zaanstad", "displayName": "Anna Vos", "function": "FG", "withoutName": false, "listed": true,
               "organisation": {"code": "GM0479", "name": "Zaanstad", "kind": "MUNICIPALITY"}}, "url": "/leden/m-zaanstad"}],
             "facets": {"type": [{"value": "MEMBER", "count": 1}]}, "didYouMean": null, "next": null}\
            """);
        var page = member().get("/zoeken?query=fg&type=MEMBER").page();
        var row = page.expectFirst("#resultaten .meent-row");
        assertThat(row.expectFirst("h2 a").attr("href")).isEqualTo("/leden/m-zaanstad");
        assertThat(row.text()).isEqualTo("lid Anna Vos FG ZaanstadCamera’s en sensoren");
        assertThat(page.select(".meent-facet:has(input[name=type][checked]) span")
                        .eachText())
                .containsExactly("Lid", "1");
    }

    @Test
    void the_title_counts_results_as_people_do() {
        String found = "{\"total\": %d, \"items\": [], \"facets\": {}, \"didYouMean\": null, \"next\": null}";
        for (var each : java.util.Map.of(0, "Woo: 0 resultaten", 1, "Woo: 1 resultaat", 2, "Woo: 2 resultaten")
                .entrySet()) {
            stub.reply("GET", "/search/v1/search", 200, found.formatted(each.getKey()));
            assertThat(member().get("/zoeken?query=Woo").page().title()).isEqualTo(each.getValue() + " · Meent");
        }
    }

    @Test
    void nothing_found_is_no_dead_end() {
        stub.reply(
                "GET",
                "/search/v1/search",
                200,
                "{\"total\": 0, \"items\": [], \"facets\": {}, \"didYouMean\": \"camera\", \"next\": null}");
        var page = member().get("/zoeken?query=kamera").page();
        assertThat(page.select("a[href='/zoeken?query=camera']")).hasSize(1);
        assertThat(page.select("a[href='/vraag-stellen?title=kamera']")).hasSize(1);
    }

    @Test
    void nothing_found_shows_what_comes_near_each_word_and_each_once() {
        stub.reply("GET", "/search/v1/search", 200, NOTHING);
        var page = member().get("/zoeken?query=kamera+in+de+milieustraat").page();
        assertThat(stub.requests("GET", "/search/v1/suggestions"))
                .extracting(request -> request.query())
                .containsExactlyInAnyOrder("query=kamera", "query=milieustraat");
        assertThat(page.select("section[aria-labelledby=dichtbij] a").eachAttr("href"))
                .containsExactly("/berichten?theme=cameratoezicht", "/berichten/p1", "/");
        assertThat(page.select("a[href='/vraag-stellen?title=kamera%20in%20de%20milieustraat']"))
                .hasSize(1);
    }

    @Test
    void results_ask_for_nothing_that_comes_near() {
        assertThat(member().get("/zoeken?query=camera").page().select("#dichtbij"))
                .isEmpty();
        assertThat(stub.requests("GET", "/search/v1/suggestions")).isEmpty();
    }

    @Test
    void suggestions_come_as_options_with_a_sentence_that_counts_them() {
        Browser browser = member().get("/zoeken/suggesties?query=ca");
        assertThat(browser.body()).doesNotContain("<main", "<b>");
        var list = browser.page().expectFirst("ul");
        assertThat(list.attr("data-says")).isEqualTo("3 suggesties. Kies er een met de pijltoetsen.");
        var options = list.select("li[role=option][aria-selected=false]");
        assertThat(options.eachAttr("id")).containsExactly("suggestie-1", "suggestie-2", "suggestie-3");
        assertThat(options.eachAttr("data-href"))
                .as("paths of ours only")
                .containsExactly("/berichten?theme=cameratoezicht", "/berichten/p1", "/");
        assertThat(options.eachText().getFirst()).isEqualTo("Camera’s en sensoren thema");
        assertThat(stub.requests("GET", "/search/v1/suggestions").getFirst().query())
                .isEqualTo("query=ca");
    }

    @Test
    void suggestions_are_none_if_nothing_can_be_meant_and_unknown_while_search_is_away() {
        Browser browser = member();
        assertThat(browser.get("/zoeken/suggesties?query=+")
                        .page()
                        .expectFirst("ul")
                        .attr("data-says"))
                .startsWith("Geen suggesties");
        assertThat(browser.get("/zoeken/suggesties?query=" + "x".repeat(300))
                        .page()
                        .select("li"))
                .isEmpty();
        assertThat(stub.requests("GET", "/search/v1/suggestions")).isEmpty();
        stub.away("search");
        browser.get("/zoeken/suggesties?query=ca");
        assertThat(browser.status()).as("the script asks again").isEqualTo(503);
        assertThat(browser.body()).doesNotContain("Geen suggesties");
    }

    @Test
    void nothing_found_is_shown_while_what_comes_near_is_away() {
        stub.reply("GET", "/search/v1/search", 200, NOTHING);
        stub.reply("GET", "/search/v1/suggestions", 500, "{}");
        Browser browser = member().get("/zoeken?query=kamera");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("#dichtbij")).isEmpty();
    }

    @Test
    void the_search_box_works_without_a_script_and_has_a_place_for_suggestions_on_every_page() {
        var page = member().get("/berichten").page();
        assertThat(page.expectFirst("search form").attr("action")).isEqualTo("/zoeken");
        assertThat(page.expectFirst("#q").attr("data-suggests")).isEqualTo("/zoeken/suggesties");
        assertThat(page.expectFirst("#q").hasAttr("role")).isFalse();
        assertThat(page.expectFirst("#suggesties[role=listbox]").hasAttr("hidden"))
                .isTrue();
        assertThat(visitor().get("/").page().select("#q, #suggesties")).isEmpty();
    }
}
