package nl.meent.portal.posts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnfinishedTest extends PortalTest {
    private static final String NOTICE = "form[action=/berichten] > .meent-notice";

    private static int account;

    /** Drafts stay in the store. */
    @BeforeEach
    void somebodyElse() {
        stub.account("schrijver-" + account++);
    }

    @Test
    void a_new_form_leads_to_the_last_draft_of_its_kind_and_says_when_there_are_more() {
        Browser browser = member().get("/vraag-stellen");
        assertThat(browser.page().select(NOTICE)).isEmpty();
        String key = key(browser);
        browser.submitTo("/berichten", "/concepten", "title", "Mag dit?");

        var notice = browser.get("/vraag-stellen").page().expectFirst(NOTICE);
        assertThat(notice.text()).startsWith("U hebt een concept, bewaard zojuist");
        assertThat(notice.select("a").eachText()).containsExactly("Ga verder met “Mag dit?”");
        assertThat(notice.expectFirst("a").attr("href")).isEqualTo("/concepten/" + key);
        assertThat(browser.get("/delen?kind=CASE").page().select(NOTICE)).isEmpty();

        browser.get("/vraag-stellen").submitTo("/berichten", "/concepten", "body", "Nog een");
        notice = browser.get("/vraag-stellen").page().expectFirst(NOTICE);
        assertThat(notice.select("a").eachText()).containsExactly("Ga verder met “Zonder titel”", "Uw concepten");
    }

    @Test
    void who_goes_on_is_told_that_it_is_a_draft_and_comes_back_to_it_after_choosing_a_language() {
        Browser browser = member().get("/vraag-stellen");
        String draft = "/concepten/" + key(browser);
        assertThat(browser.page().expectFirst("form[action=/berichten]").attr("data-at"))
                .as("the address for a script that kept it")
                .isEqualTo(draft);
        browser.submitTo("/berichten", "/concepten", "title", "Mag dit?").get(draft);
        assertThat(browser.page().expectFirst("#concept-stand").text())
                .startsWith("Dit is uw concept, bewaard zojuist");
        assertThat(browser.page().select(NOTICE)).isEmpty();
        browser.submit("/voorkeuren", "taal", "en");
        assertThat(browser.path()).isEqualTo(draft);
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Mag dit?");
    }

    @Test
    void what_comes_back_unplaced_is_a_draft_and_choosing_an_appearance_leads_back_to_it() {
        Browser browser = member().get("/vraag-stellen");
        String draft = "/concepten/" + key(browser);
        browser.submit("/berichten", "title", "Mag dit?", "body", "Bel 06 12345678.", "themes", "inkoop");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().expectFirst("#concept-stand").text()).startsWith("Dit is uw concept");
        browser.submit("/voorkeuren", "weergave", "donker");
        assertThat(browser.path()).isEqualTo(draft);
        assertThat(browser.page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\nBel 06 12345678.");
        assertThat(key(browser)).isEqualTo(draft.replace("/concepten/", ""));
    }

    @Test
    void browsers_fill_no_new_form_with_what_was_sent() {
        assertThat(member().get("/vraag-stellen")
                        .page()
                        .expectFirst("form[action=/berichten]")
                        .attr("autocomplete"))
                .isEqualTo("off");
        assertThat(member().get("/berichten/p1")
                        .page()
                        .expectFirst("form[action=/berichten/p1/antwoorden]")
                        .attr("autocomplete"))
                .isEqualTo("off");
    }

    private static String key(Browser browser) {
        return browser.page()
                .expectFirst("form[action=/berichten] input[name=sleutel]")
                .val();
    }
}
