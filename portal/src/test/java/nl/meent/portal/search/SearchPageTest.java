package nl.meent.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class SearchPageTest extends PortalTest {
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
}
