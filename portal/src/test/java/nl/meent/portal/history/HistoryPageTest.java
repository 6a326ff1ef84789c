package nl.meent.portal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HistoryPageTest extends PortalTest {
    private static final String REVISIONS = "/community/v1/posts/p1/revisions";

    @Test
    void a_post_leads_to_what_changed_in_it() {
        Browser browser = member().get("/berichten/p1");
        browser.get(browser.page().expectFirst("a[href$=/berichten/p1/versies]").attr("href"));
        Document page = browser.page();
        assertThat(page.select(".meent-version h2").eachText())
                .element(0)
                .asString()
                .startsWith("Versie 3");
        assertThat(page.select(".meent-crumbs a").text())
                .isEqualTo("Hoe lang bewaren jullie de camerabeelden van de milieustraat?");
        assertThat(page.expectFirst("del").text()).isEqualTo("[weg: 90]");
        assertThat(page.expectFirst("ins").text()).isEqualTo("[erbij: 28]");
        assertThat(page.select(".meent-version").get(1).text()).contains("Titel en tekst bleven gelijk");
        assertThat(page.select(".meent-version").get(2).text()).contains("Zo begon het", "Wij bewaren 90 dagen.");
    }

    @Test
    void so_does_an_answer() {
        Browser browser = member().get("/berichten/p1");
        browser.get(
                browser.page().expectFirst("a[href$=/antwoorden/a2/versies]").attr("href"));
        assertThat(browser.page().select("h1").text()).isEqualTo("Eerdere versies van dit antwoord");
        assertThat(browser.page().select("ins").text()).contains("28", "dagen");
    }

    @Test
    void nothing_in_a_text_becomes_part_of_the_page() {
        stub.reply("GET", REVISIONS, 200, """
            {"items": [{"at": "2026-10-01T10:00:00Z", "title": "A", "body": "<b>oud</b>"},
             {"at": "2026-10-02T10:00:00Z", "title": "A", "body": "<img src=x>"}]}
            """);
        Document page = member().get("/berichten/p1/versies").page();
        assertThat(page.select(".meent-version b, .meent-version img")).isEmpty();
        assertThat(page.expectFirst("del").text()).contains("<b>oud</b>");
    }

    @Test
    void what_was_erased_stays_so() {
        stub.reply("GET", REVISIONS, 200, """
            {"items": [{"at": "2026-10-01T10:00:00Z", "title": null, "body": null},
             {"at": "2026-10-02T10:00:00Z", "title": null, "body": null}]}
            """);
        Document page = member().get("/berichten/p1/versies").page();
        assertThat(page.select(".meent-version"))
                .hasSize(2)
                .allSatisfy(version -> assertThat(version.text()).contains("is gewist"));
        assertThat(page.text()).doesNotContain("null");
    }

    @Test
    void many_versions_come_ten_at_a_time() {
        stub.reply(
                "GET",
                REVISIONS,
                200,
                IntStream.rangeClosed(1, 23)
                        .mapToObj(n ->
                                "{\"at\": \"2026-10-01T10:00:00Z\", \"title\": \"A\", \"body\": \"Tekst " + n + "\"}")
                        .collect(Collectors.joining(",", "{\"items\": [", "]}")));
        Browser browser = member().get("/berichten/p1/versies");
        assertThat(browser.page().select(".meent-version")).hasSize(10);
        browser.get(browser.page().expectFirst("a[rel=next]").attr("href"));
        assertThat(browser.page().expectFirst(".meent-version h2").text()).startsWith("Versie 13");
        browser.get(browser.page().expectFirst("a[rel=next]").attr("href"));
        assertThat(browser.page().select(".meent-version")).hasSize(3);
        assertThat(browser.page().select("a[rel=next]")).isEmpty();
    }

    @Test
    void a_post_that_one_may_not_see_has_no_history() {
        assertThat(member().get("/berichten/p77/versies").status()).isEqualTo(404);
    }
}
