package nl.meent.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest extends PortalTest {
    @Test
    void another_language_shows_itself_where_one_was() {
        Browser browser = member().get("/berichten?kind=CASE").submit("/voorkeuren", "taal", "en");
        assertThat(browser.path()).isEqualTo("/berichten?kind=CASE");
        assertThat(browser.page().expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void where_nothing_is_it_shows_itself_on_the_front_page() {
        Browser browser = member().get("/berichten/onbekend");
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.submit("/voorkeuren", "taal", "en").path()).isEqualTo("/");
        assertThat(browser.status()).isEqualTo(200);
    }

    @Test
    void from_a_form_that_came_back_it_goes_to_no_address_that_only_takes_forms() {
        Browser browser = member().get("/berichten/p1");
        browser.submit("/berichten/p1/antwoorden", "body", "Bel 06 12345678.");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.submit("/voorkeuren", "taal", "en").path()).isEqualTo("/berichten/p1");
    }

    @Test
    void an_address_that_only_takes_forms_leads_to_what_it_is_of() {
        Browser browser = member().get("/berichten/p1/antwoorden");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.path()).isEqualTo("/berichten/p1");
        assertThat(browser.get("/voorkeuren").path()).isEqualTo("/");
    }

    @Test
    void a_page_that_does_not_work_now_may_be_opened_again() {
        Browser browser = member();
        stub.away("community");
        browser.get("/berichten");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.submit("/voorkeuren", "taal", "en").path()).isEqualTo("/berichten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a b", "/{x}", "/%zz"})
    void what_is_no_address_leads_to_the_front_page(String odd) {
        Browser browser = visitor().get("/privacy").submit("/voorkeuren", "terug", odd, "taal", "nl");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.path()).isEqualTo("/");
    }
}
