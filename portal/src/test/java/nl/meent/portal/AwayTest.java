package nl.meent.portal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class AwayTest extends PortalTest {
    @Test
    void without_search_service_the_search_page_says_so_and_shows_another_way() {
        Browser browser = member();
        stub.away("search");
        browser.get("/zoeken?query=camera");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().expectFirst("main").text()).contains("Zoeken werkt even niet");
        assertThat(browser.page().select("main a[href=/berichten]")).isNotEmpty();
    }

    @Test
    void without_notification_service_pages_lack_only_the_count() {
        Browser browser = member();
        stub.away("notification");
        browser.get("/berichten/p1");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select(".meent-count")).isEmpty();
        browser.get("/inbox");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Dit werkt nu even niet");
    }

    @Test
    void without_community_service_the_front_page_stands_and_search_still_works() {
        Browser browser = member();
        stub.away("community");
        browser.get("/");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().expectFirst("main").text())
                .contains("kunnen wij nu niet laten zien")
                .doesNotContain("wacht niets op u");
        assertThat(browser.page().expectFirst(".meent-tools").text()).contains("Account fg-deventer");
        assertThat(browser.get("/zoeken?query=camera").page().select("#resultaten .meent-row"))
                .hasSize(3);
        assertThat(browser.get("/berichten/p1").status()).isEqualTo(503);
    }

    @Test
    void without_community_service_visitors_are_told_that_meetups_are_missing() {
        stub.away("community");
        Browser browser = visitor().get("/");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().text()).contains("kunnen wij nu niet laten zien");
    }

    @Test
    void a_position_that_the_service_does_not_know_is_let_go() {
        stub.reply("POST", "/community/v1/posts", 201, "{\"id\": \"p1\"}", "Meent-Position", "99");
        Browser browser =
                member().get("/vraag-stellen").submit("/berichten", "title", "t", "body", "b", "themes", "inkoop");
        stub.reply("GET", "/community/v1/posts/p1", 400, problem("position-unknown", 400, ""));
        browser.get("/berichten/p1");
        var reads = stub.requests("GET", "/community/v1/posts/p1");
        assertThat(reads.get(reads.size() - 2).header("Meent-position")).isEqualTo("99");
        assertThat(reads.getLast().header("Meent-position")).isNull();
    }
}
