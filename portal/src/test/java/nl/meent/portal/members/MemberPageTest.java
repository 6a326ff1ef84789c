package nl.meent.portal.members;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class MemberPageTest extends PortalTest {
    private static final String ANNA = "/community/v1/members/m-zaanstad";
    private static final String ME = "/community/v1/members/me";

    @Test
    void a_member_has_a_page_with_who_they_are_and_what_they_contributed() {
        var page = member().get("/leden/m-zaanstad").page();
        assertThat(page.title()).isEqualTo("Anna Vos · Meent");
        assertThat(page.expectFirst("h1").text()).isEqualTo("Anna Vos");
        assertThat(page.expectFirst(".meent-crumbs a").attr("href")).isEqualTo("/leden");
        assertThat(page.select("aside a").eachAttr("href"))
                .containsExactly(
                        "/leden?function=FG",
                        "/leden?organisation=GM0479",
                        "/leden?theme=cameratoezicht",
                        "/leden?theme=inkoop");
        assertThat(stub.requests("GET", "/community/v1/posts").getLast().query())
                .isEqualTo("author=m-zaanstad");
        assertThat(page.select(".meent-rows a[href=/berichten/p1]")).hasSize(1);
        assertThat(page.expectFirst("a[rel=next]").attr("href")).isEqualTo("/leden/m-zaanstad?cursor=meer");
        assertThat(page.select("main a[href=/profiel]")).isEmpty();
    }

    @Test
    void what_was_written_without_name_is_on_no_page_about_a_member() {
        assertThat(member().get("/leden/m-zaanstad").page().select("a[href=/berichten/p2]"))
                .isEmpty();
    }

    @Test
    void whoever_contributed_nothing_yet_has_a_page_too() {
        stub.reply("GET", "/community/v1/posts", 200, "{\"items\": [], \"next\": null}");
        assertThat(member().get("/leden/m-zaanstad")
                        .page()
                        .expectFirst(".meent-empty")
                        .text())
                .contains("Nog geen bijdragen");
    }

    @Test
    void who_is_not_listed_is_not_found() {
        var browser = member().get("/leden/m-onbekend");
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.page().expectFirst("h1").text()).contains("is er niet");
    }

    @Test
    void one_s_own_page_says_who_sees_it() {
        stub.reply("GET", "/community/v1/members/m-deventer", 200, """
            {"id": "m-deventer", "displayName": "FG Deventer", "function": "FG",
             "organisation": {"code": "GM0150", "name": "Deventer", "kind": "MUNICIPALITY"}, "themes": []}\
            """);
        var hidden = member().get("/leden/m-deventer").page();
        assertThat(hidden.expectFirst(".meent-notice").text()).contains("Alleen u ziet deze pagina");
        assertThat(hidden.select("main a[href=/profiel]")).hasSize(1);
        stub.reply("GET", ME, 200, """
            {"id": "m-deventer", "displayName": "FG Deventer", "function": "FG", "themes": [], "listed": true}\
            """);
        assertThat(member().get("/leden/m-deventer")
                        .page()
                        .expectFirst(".meent-notice")
                        .text())
                .contains("zoals andere leden haar zien");
    }

    @Test
    void a_page_of_a_member_outlives_posts_that_cannot_be_read() {
        stub.reply("GET", "/community/v1/posts", 503, "");
        var browser = member().get("/leden/m-zaanstad");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select(".meent-notice--warning")).hasSize(1);
        stub.reply("GET", ANNA, 503, "");
        assertThat(browser.get("/leden/m-zaanstad").status()).isEqualTo(503);
    }
}
