package nl.meent.portal.posts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class SimilarQuestionsTest extends PortalTest {
    private static final String SIMILAR = "/search/v1/similar-questions";
    private static final String TITLE = "Hoe lang camerabeelden bewaren?";
    private static final String FOLLOWERS = "/community/v1/posts/p1/followers/me";
    private static final String FOLLOW = "/vraag-stellen/volgen";
    private static final String HERE = "/vraag-stellen/lijkt-op";

    @Test
    void while_the_title_is_typed_what_was_asked_before_comes_with_its_answer() {
        Browser browser = asked(TITLE);
        assertThat(browser.body()).doesNotContain("<main", "<script");
        var page = browser.page();
        assertThat(page.select("summary strong").eachText())
                .containsExactly(
                        "Hoe lang bewaren jullie de camerabeelden van de milieustraat?",
                        "Is een DPIA nodig voor druktemeting met wifi op de markt?");
        assertThat(page.expectFirst("li:first-child details").text())
                .contains("3 antwoorden, met een geaccepteerd antwoord", "Wij bewaren de beelden 28 dagen.");
        assertThat(page.expectFirst("li:last-child details").text())
                .contains("nog geen antwoord", "<script>alert(1)</script>");
        assertThat(page.select("details a[target=_blank]").eachAttr("href"))
                .containsExactly("/berichten/p1", "/berichten/p2");
        assertThat(page.expectFirst("#lijkt-op-stand[hx-swap-oob=innerHTML]").text())
                .isEqualTo("Is het deze? 2 berichten lijken op uw vraag.");
        var sent = stub.requests("POST", SIMILAR).getFirst();
        assertThat(sent.body()).contains("\"title\":\"Hoe lang camerabeelden bewaren?\"", "\"body\":\"Tekst\"");
    }

    @Test
    void nothing_is_asked_before_the_title_says_something() {
        Browser browser = asked(" Hoe lan ");
        assertThat(stub.requests("POST", SIMILAR)).isEmpty();
        assertThat(browser.page().select("li")).isEmpty();
        assertThat(browser.page().expectFirst("#lijkt-op-stand").text()).isEmpty();
    }

    @Test
    void if_search_is_away_the_place_stays_empty_and_the_form_works() {
        stub.away("search");
        Browser browser = asked(TITLE);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("li")).isEmpty();
        browser = member().get("/vraag-stellen?title=Camerabeelden");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().expectFirst("#lijkt-op").text()).isEmpty();
    }

    @Test
    void the_place_and_its_line_are_there_before_anything_is_typed() {
        var page = member().get("/vraag-stellen").page();
        assertThat(page.expectFirst("#lijkt-op-stand[role=status]").text()).isEmpty();
        assertThat(page.expectFirst("form[action='/berichten'] #lijkt-op").text())
                .isEmpty();
        assertThat(page.select("form #veld-title")).hasSize(1);
        assertThat(stub.requests("POST", SIMILAR)).isEmpty();
        assertThat(member().get("/delen").page().select("#lijkt-op")).isEmpty();
    }

    @Test
    void without_a_script_the_list_comes_with_the_preview() {
        Browser browser = member().get("/vraag-stellen");
        browser.submit("/berichten", "title", TITLE, "body", "Tekst", "stap", "voorbeeld");
        assertThat(browser.page().select("form[action='/berichten'] #lijkt-op details"))
                .hasSize(2);
        assertThat(stub.requests("POST", "/community/v1/posts")).isEmpty();
    }

    /** As when the session ended while somebody typed, and what was kept is sent again. */
    @Test
    void what_the_script_sends_gives_without_a_script_the_form_with_everything_in_it() {
        Browser browser = member().get("/vraag-stellen");
        browser.submitTo("/berichten", HERE, "title", TITLE, "body", "Tekst", "themes", "inkoop");
        var form = browser.page().expectFirst("form[action='/berichten']");
        assertThat(form.select("#lijkt-op details")).hasSize(2);
        assertThat(form.expectFirst("#veld-title").val()).isEqualTo(TITLE);
        assertThat(form.expectFirst("textarea[name=body]").wholeText()).isEqualTo("\nTekst");
        assertThat(form.select("input[value=inkoop][checked]")).hasSize(1);
        assertThat(stub.requests("POST", "/community/v1/posts")).isEmpty();
    }

    @Test
    void the_list_is_there_when_the_form_comes_back_or_begins_with_a_title() {
        stub.reply("POST", "/community/v1/posts", 400, problem("invalid-request", 400, ""));
        Browser browser = member().get("/vraag-stellen?title=Camerabeelden+bewaren");
        assertThat(browser.page().select("#lijkt-op details")).hasSize(2);
        browser.submit("/berichten", "body", "Tekst", "themes", "inkoop");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select("#lijkt-op details")).hasSize(2);
    }

    @Test
    void a_question_that_was_asked_before_is_followed_by_one_press_that_says_so() {
        stub.reply("PUT", FOLLOWERS, 204, "").reply("DELETE", FOLLOWERS, 204, "");
        Browser browser = member().get("/vraag-stellen").piecewise();
        browser.submitTo("/berichten", FOLLOW, "title", TITLE, "volgen", "p1");
        assertThat(stub.requests("PUT", FOLLOWERS)).hasSize(1);
        assertThat(browser.body()).doesNotContain("<main");
        var button = browser.page().expectFirst("button#volgen-p1");
        assertThat(button.text()).isEqualTo("U volgt deze vraag");
        assertThat(button.attr("aria-pressed")).isEqualTo("true");
        assertThat(browser.page().expectFirst("#melding[hx-swap-oob]").text()).startsWith("U volgt deze vraag.");
        browser.get("/vraag-stellen").submitTo("/berichten", FOLLOW, button.attr("name"), button.val());
        assertThat(stub.requests("DELETE", FOLLOWERS)).hasSize(1);
        assertThat(browser.page().expectFirst("#volgen-p1").attr("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void following_without_a_script_gives_the_form_back_with_everything_in_it() {
        stub.reply("PUT", FOLLOWERS, 204, "");
        Browser browser = member().get("/vraag-stellen");
        browser.submitTo("/berichten", FOLLOW, "title", TITLE, "body", "Tekst", "volgen", "p1");
        var form = browser.page().expectFirst("form[action='/berichten']");
        assertThat(form.expectFirst("#veld-title").val()).isEqualTo(TITLE);
        assertThat(form.expectFirst("textarea[name=body]").wholeText()).isEqualTo("\nTekst");
        assertThat(form.expectFirst("details[open] button[autofocus]").text()).isEqualTo("U volgt deze vraag");
        assertThat(form.select("button[aria-pressed=true]")).hasSize(1);
        browser.submit("/berichten", "stap", "voorbeeld");
        assertThat(browser.page().select("main button[aria-pressed=true]").eachAttr("value"))
                .as("it still says so when the list comes anew")
                .containsExactly("p1");
    }

    /** A browser presses the first button of a form when somebody presses Enter in a field. */
    @Test
    void enter_in_the_title_places_the_question_and_follows_none() {
        Browser browser = member().get("/vraag-stellen?title=Camerabeelden+bewaren");
        var first = browser.page().expectFirst("form[action='/berichten'] button");
        assertThat(first.hasAttr("formaction") || first.hasAttr("name")).isFalse();
        assertThat(browser.page().select("button[formaction]")).hasSize(2);
    }

    private Browser asked(String title) {
        return member().get("/vraag-stellen").piecewise().submitTo("/berichten", HERE, "title", title, "body", "Tekst");
    }
}
