package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An advocate writes what came of a consultation: nothing goes out in one press, half finished. */
class OutcomePageTest extends PortalTest {
    private static final String R9 = "/community/v1/consultations/r9";
    private static final String WRITE = "/raadplegingen/r9/uitkomst";
    private static final String[] WHOLE = {"summary", "Zo is het", "heard.q", "Velen", "done.q", "Ingebracht"};

    private static void closed(String per, String outcome) {
        closed("r9", per, outcome);
    }

    /** What is kept stays for the tests to come: those that keep something have a consultation of their own. */
    private static void closed(String id, String per, String outcome) {
        String path = "/community/v1/consultations/" + id;
        stub.reply(
                "GET", path, 200, """
                    {"id": "%s", "title": "Regels", "closesAt": "2026-01-01T10:00:00Z", "responsePer": "%s", "status": "%s",
                     "publication": "NONE", "questions": [{"id": "q", "kind": "OPEN", "text": "Waarom?"}, {"id": "z", "kind": "OPEN", "text": "Verder?"}]%s}\
                    """.formatted(id, per, outcome.isEmpty() ? "CLOSED" : "OUTCOME_PUBLISHED", outcome));
        stub.reply("GET", path + "/coverage", 200, """
            {"members": {"invited": 90, "opened": 50, "drafted": 2, "responded": 12}, "organisations": {"invited": 9, "opened": 5, "drafted": 2, "responded": 1}}\
            """);
        stub.reply("PUT", path + "/outcome", 204, "");
    }

    private static int sent() {
        return stub.requests("PUT", R9 + "/outcome").size();
    }

    @Test
    void before_it_is_published_one_is_asked_once_more_with_how_many_are_told_and_nothing_typed_is_lost() {
        closed("MEMBER", "");
        Browser browser = member("advocate").get("/raadplegingen/r9").submit(WRITE, WHOLE);
        Document page = browser.page();
        assertThat(sent()).isZero();
        assertThat(page.expectFirst("[aria-labelledby=uitkomst-zeker]").text())
                .contains("Weet u het zeker?", "Bericht gaat naar 12 leden die antwoordden.");
        assertThat(page.expectFirst("details:has([name=summary])").hasAttr("open"))
                .isTrue();
        assertThat(page.expectFirst("[name=done.q]").wholeText().strip()).isEqualTo("Ingebracht");

        browser.submit(WRITE, "stap", "verder");
        assertThat(sent()).isZero();
        assertThat(browser.page().select("[aria-labelledby=uitkomst-zeker]")).isEmpty();
        assertThat(browser.page().expectFirst("[name=summary]").wholeText().strip())
                .isEqualTo("Zo is het");

        browser.submit(WRITE).submit(WRITE, "zeker", "true");
        assertThat(sent()).isOne();
        assertThat(browser.page().select("[role=status]").text()).contains("De uitkomst staat op Meent.");
    }

    @Test
    void where_an_organisation_answers_once_those_who_were_asked_there_are_told() {
        closed("ORGANISATION", "");
        assertThat(member("advocate")
                        .get("/raadplegingen/r9")
                        .submit(WRITE, WHOLE)
                        .page()
                        .text())
                .contains("Bericht gaat naar de gevraagde leden van 1 organisatie die antwoordde.");
    }

    @Test
    void what_was_heard_without_what_was_done_is_refused_before_one_is_asked() {
        closed("MEMBER", "");
        Browser browser = member("advocate")
                .get("/raadplegingen/r9")
                .submit(WRITE, "summary", "Zo", "heard.q", "Velen", "done.z", "Gedaan");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Schrijf bij vraag 1 ook wat wij deden", "Schrijf bij vraag 2 ook wat wij hoorden");
        assertThat(browser.page().select("[aria-labelledby=uitkomst-zeker]")).isEmpty();
        assertThat(sent()).isZero();
    }

    @Test
    void what_the_service_finds_half_is_said_in_the_same_words() {
        closed("MEMBER", "");
        stub.reply("PUT", R9 + "/outcome", 400, problem("invalid", 400, """
            {"pointer": "/perQuestion/0/done", "code": "outcome-without-done", "detail": "x"},
            {"pointer": "/links/0/url", "code": "required", "detail": "Vul het webadres in."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/r9").submit(WRITE, WHOLE);
        browser.submit(WRITE, "zeker", "true", "links.1.title", "Paper");
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactlyInAnyOrder("Schrijf bij vraag 1 ook wat wij deden", "Vul het adres van stuk 2 in.");
    }

    @Test
    void what_is_written_is_kept_while_one_types_and_gone_on_with_until_it_is_published() {
        closed("kept", "MEMBER", "");
        Browser browser = member("advocate").get("/raadplegingen/kept");
        assertThat(browser.page().expectFirst("form[data-draft]").attr("data-draft"))
                .isEqualTo("/raadplegingen/kept/uitkomst/concept");
        browser.submit("/raadplegingen/kept/uitkomst", "heard.q", "Half werk", "stap", "concept");
        assertThat(browser.path()).isEqualTo("/concepten");
        var link = browser.page().expectFirst(".meent-row__title a[href*=kept]");
        assertThat(link.text()).isEqualTo("Uitkomst van: Regels");
        assertThat(link.attr("href")).isEqualTo("/raadplegingen/kept#uitkomst-schrijven");
        assertThat(stub.requests("PUT", "/community/v1/consultations/kept/outcome"))
                .isEmpty();

        browser.get("/raadplegingen/kept");
        assertThat(browser.page().select("summary").text()).contains("Ga verder met uw concept van de uitkomst");
        assertThat(browser.page().expectFirst("[name=heard.q]").wholeText().strip())
                .isEqualTo("Half werk");

        browser.submit("/raadplegingen/kept/uitkomst", "summary", "Zo", "done.q", "Gedaan")
                .submit("/raadplegingen/kept/uitkomst", "zeker", "true");
        assertThat(stub.requests("PUT", "/community/v1/consultations/kept/outcome"))
                .hasSize(1);
        assertThat(browser.get("/concepten").page().html()).doesNotContain("/raadplegingen/kept");
    }

    @Test
    void a_draft_from_before_a_colleague_published_says_so() {
        closed("old", "MEMBER", "");
        Browser browser = member("advocate")
                .get("/raadplegingen/old")
                .submit("/raadplegingen/old/uitkomst", "summary", "Mijn tekst", "stap", "concept");
        closed(
                "old",
                "MEMBER",
                ", \"outcome\": {\"summary\": \"Andere tekst\", \"perQuestion\": [], \"publishedAt\":"
                        + " \"2099-01-01T10:00:00Z\"}");
        assertThat(browser.get("/raadplegingen/old")
                        .page()
                        .expectFirst("form[data-draft]")
                        .text())
                .contains("Na dit concept is de uitkomst bekendgemaakt of gewijzigd.");
    }

    @Test
    void what_an_advocate_does_next_stands_at_the_top_and_the_rest_is_an_anchor_away() {
        closed("MEMBER", "");
        Document page = member("advocate").get("/raadplegingen/r9").page();
        assertThat(page.select("section:has(> details [name=summary]) ~ section:has(#vragen)"))
                .hasSize(1);
        assertThat(page.select("a[href=#beheer]")).isEmpty();
        closed("MEMBER", ", \"outcome\": {\"summary\": \"Zo\", \"perQuestion\": []}");
        page = member("advocate").get("/raadplegingen/r9").page();
        assertThat(page.select("section:has(> details [name=newsBy]) ~ section:has(#vragen)"))
                .hasSize(1);
        assertThat(page.expectFirst("a[href=#beheer]").text()).isEqualTo("Beheer deze raadpleging");
        assertThat(page.expectFirst("section:has(#beheer)").text()).contains("Wijzig de uitkomst");
    }

    @Test
    void links_with_an_outcome_are_explained_as_links() {
        closed("MEMBER", "");
        Document page = member("advocate").get("/raadplegingen/r9").page();
        assertThat(page.expectFirst("fieldset:has([name=links.0.url])").text())
                .contains("Geef een internetadres met https:// ervoor, of een adres op Meent dat met / begint.")
                .doesNotContain("bestand");
    }
}
