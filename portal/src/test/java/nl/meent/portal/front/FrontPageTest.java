package nl.meent.portal.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class FrontPageTest extends PortalTest {

    @Test
    void one_list_is_asked_for_all_themes_of_the_member_and_one_for_all_circles() {
        stub.reply("GET", "/community/v1/members/me", 200, """
            {"id": "m", "displayName": "FG", "function": "FG", "themes": ["avg", "sensoren"],
             "circles": ["fg-kring", "werkgroep"], "roles": []}\
            """);

        Browser browser = member();
        int before = lists().size();
        browser.get("/");

        assertThat(lists().subList(before, lists().size()))
                .containsExactlyInAnyOrder(
                        "kind=QUESTION&answered=false&limit=8&theme=avg&theme=sensoren",
                        "circle=fg-kring&circle=werkgroep&limit=4");
        assertThat(browser.page().select("main .meent-rows .meent-row")).hasSize(3);
        assertThat(browser.page().select("aside a[href=/berichten/p3]")).hasSize(1);
    }

    @Test
    void who_chose_no_theme_sees_all_questions_and_who_is_in_no_circle_asks_for_none() {
        stub.reply("GET", "/community/v1/members/me", 200, "{\"id\": \"m\", \"function\": \"FG\"}");

        Browser browser = member();
        int before = lists().size();
        browser.get("/");

        assertThat(lists().subList(before, lists().size())).containsExactly("kind=QUESTION&answered=false&limit=8");
        assertThat(browser.page().select("aside a[href=/berichten/p3]")).isEmpty();
    }

    @Test
    void what_waits_is_what_asks_for_something_and_a_meetup_one_goes_to_does_not() {
        var page = member().get("/").page();
        assertThat(page.select(".meent-agenda > li")).hasSize(3);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Eén ding wacht op u");
        stub.reply("GET", "/community/v1/consultations", 200, "{\"items\": [], \"next\": null}");
        page = member().get("/").page();
        assertThat(page.select(".meent-agenda > li")).hasSize(2);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Er wacht niets op u");
    }

    @Test
    void ones_own_question_does_not_ask_for_ones_answer() {
        stub.reply("GET", "/community/v1/members/me", 200, "{\"id\": \"m-zutphen\", \"function\": \"FG\"}");
        assertThat(member().get("/")
                        .page()
                        .select("main .meent-rows a[href^=/berichten/p]")
                        .eachAttr("href"))
                .as("p1 is of PO Zutphen")
                .containsExactly("/berichten/p2", "/berichten/p3");
    }

    private List<String> lists() {
        return stub.requests("GET", "/community/v1/posts").stream()
                .map(each -> URLDecoder.decode(Objects.requireNonNull(each.query()), StandardCharsets.UTF_8))
                .toList();
    }
}
