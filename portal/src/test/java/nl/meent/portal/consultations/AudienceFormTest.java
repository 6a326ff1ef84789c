package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An advocate says whom a consultation concerns, and reads it back in words. */
class AudienceFormTest extends PortalTest {
    private static final String C = "/community/v1/consultations";
    private static final String EDIT = "/raadplegingen/r9/wijzigen";
    private static final String FIELD = "audience.organisations";

    private Browser changing(String audience) {
        stub.reply("GET", C + "/r9", 200, """
            {"id": "r9", "title": "Palen", "status": "DRAFT", "responsePer": "MEMBER", "publication": "NONE",
             "questions": [], "audience": {"functions": [], "themes": [], %s}}\
            """.formatted(audience), "ETag", "\"5\"")
                .reply("PATCH", C + "/r9", 204, "");
        return member("advocate").get(EDIT);
    }

    private String saved() {
        return stub.requests("PATCH", C + "/r9").getLast().body();
    }

    private static String named(Browser browser) {
        return browser.page()
                .expectFirst("textarea[name=" + FIELD + "]")
                .wholeText()
                .strip();
    }

    @Test
    void every_kind_of_organisation_can_be_chosen_and_none_is_lost() {
        Browser browser = changing("\"organisationKinds\": [\"PARTNER\", \"MUNICIPALITY\"]");
        assertThat(browser.page()
                        .select("input[name=audience.organisationKinds]")
                        .eachAttr("value"))
                .containsExactly("MUNICIPALITY", "GOVERNMENT", "KNOWLEDGE_INSTITUTION", "PARTNER", "VNG");
        browser.submit(EDIT);
        assertThat(saved()).contains("\"organisationKinds\":[\"MUNICIPALITY\",\"PARTNER\"]");
    }

    @Test
    void named_organisations_stand_in_the_form_by_name_and_are_sent_by_code() {
        Browser browser = changing("\"organisations\": [\"GM0150\", \"GM0479\"]");
        assertThat(named(browser)).isEqualTo("Deventer\nZaanstad");
        browser.submit(EDIT, FIELD, "Zaanstad\ngemeente zutphen\nGM1900\nSudwest\nzaanstad\n");
        assertThat(saved()).contains("\"organisations\":[\"GM0479\",\"GM0301\",\"GM1900\"]");
    }

    @Test
    void one_is_one_and_none_is_none() {
        stub.reply("POST", C + "/audience-count", 200, "{\"members\": 1, \"organisations\": 1, \"municipalities\": 1}");
        assertThat(changing("\"organisations\": []")
                        .submit(EDIT, "stap", "tellen")
                        .page()
                        .expectFirst("#telling")
                        .text())
                .isEqualTo("Dit is nu 1 lid bij 1 organisatie, waarvan 1 gemeente.");
        stub.reply("POST", C + "/audience-count", 200, "{\"members\": 3, \"organisations\": 2, \"municipalities\": 0}");
        assertThat(changing("\"organisations\": []")
                        .submit(EDIT, "stap", "tellen")
                        .page()
                        .expectFirst("#telling")
                        .text())
                .isEqualTo("Dit zijn nu 3 leden bij 2 organisaties, waarvan 0 gemeenten.");
    }

    @Test
    void an_organisation_that_is_unknown_or_may_be_several_is_named_at_the_field_and_nothing_is_lost() {
        stub.reply("POST", C + "/audience-count", 200, "{\"members\": 0, \"organisations\": 0, \"municipalities\": 0}");
        Browser browser = changing("\"organisations\": []");
        browser.submit(EDIT, FIELD, "Deventer\nAtlantis\nZ");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Deze organisatie kennen wij niet: Atlantis. Dit past bij meer dan één organisatie: Z"
                        + " (Zaanstad, Zutphen).");
        assertThat(browser.page().expectFirst(".meent-error-summary a").attr("href"))
                .isEqualTo("#veld-audience-organisations");
        assertThat(named(browser)).isEqualTo("Deventer\nAtlantis\nZ");
        assertThat(stub.requests("PATCH", C + "/r9")).isEmpty();
    }

    /** The list has the municipalities; other organisations are known by the members who work there. */
    @Test
    void the_code_of_an_organisation_with_members_is_kept() {
        changing("\"organisations\": [\"00000001003214345000\"]").submit(EDIT);
        assertThat(saved()).contains("\"organisations\":[\"00000001003214345000\"]");
    }

    @Test
    void the_count_follows_kinds_and_named_organisations() {
        Browser browser = changing("\"organisationKinds\": [\"PARTNER\"]");
        browser.submit(EDIT, FIELD, "Deventer", "stap", "tellen");
        assertThat(browser.page().expectFirst("#telling").text()).contains("Dit zijn nu 12 leden");
        assertThat(stub.requests("POST", C + "/audience-count").getLast().body())
                .contains("\"organisationKinds\":[\"PARTNER\"]", "\"organisations\":[\"GM0150\"]");
        assertThat(named(browser)).isEqualTo("Deventer");
    }

    @Test
    void nobody_is_counted_for_a_name_that_is_unknown() {
        stub.reply("POST", C + "/audience-count", 200, "{\"members\": 0, \"organisations\": 0, \"municipalities\": 0}");
        Browser browser = changing("\"organisations\": []");
        browser.submitTo(EDIT, "/raadplegingen/doelgroep", FIELD, "Atlantis");
        assertThat(browser.page().text())
                .contains("Deze organisatie kennen wij niet: Atlantis")
                .doesNotContain("Dit zijn nu");
    }

    @Test
    void a_circle_that_the_advocate_is_not_in_is_not_lost() {
        changing("\"circles\": [\"werkgroep-sensoren\", \"fg-kring\"]").submit(EDIT);
        assertThat(saved()).contains("\"circles\":[\"fg-kring\",\"werkgroep-sensoren\"]");
    }

    @Test
    void overview_and_preview_tell_all_of_it_in_words() {
        Browser browser = changing(
                "\"organisationKinds\": [\"PARTNER\", \"MUNICIPALITY\"], \"organisations\": [\"GM0150\", \"GM0479\"]");
        for (String path : new String[] {"/raadplegingen/r9", "/raadplegingen/r9/voorbeeld"}) {
            Document page = browser.get(path).page();
            assertThat(page.expectFirst(".meent-aside .meent-card:has(h2:contains(Wie u vraagt))")
                            .text())
                    .as(path)
                    .isEqualTo("Wie u vraagt Soorten organisaties partners, gemeenten Met name genoemd Deventer,"
                            + " Zaanstad");
        }
    }
}
