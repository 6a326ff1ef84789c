package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An advocate writes what came of a consultation: nothing goes out in one press, half finished. */
class OutcomePageTest extends PortalTest {
    private static final AtomicInteger LAST = new AtomicInteger();
    private static final String[] WHOLE = {"summary", "Zo is het", "heard.q", "Velen", "done.q", "Ingebracht"};

    /** What is kept stays for the tests to come: each has a consultation of its own. */
    private final String id = "u" + LAST.incrementAndGet();

    private final String service = "/community/v1/consultations/" + id;
    private final String page = "/raadplegingen/" + id;
    private final String write = page + "/uitkomst";

    private void closed(String per, String outcome) {
        stub.reply("GET", service, 200, """
            {"id": "%s", "title": "Regels", "closesAt": "2026-01-01T10:00:00Z", "responsePer": "%s", "status": "%s",
             "publication": "NONE", "questions": [{"id": "q", "kind": "OPEN", "text": "Waarom?"}, {"id": "z", "kind": "OPEN", "text": "Verder?"}]%s}\
            """.formatted(
                        id, per, outcome.isEmpty() ? "CLOSED" : "OUTCOME_PUBLISHED", outcome));
        stub.reply("GET", service + "/coverage", 200, """
            {"members": {"invited": 90, "opened": 50, "drafted": 2, "responded": 12}, "organisations": {"invited": 9, "opened": 5, "drafted": 2, "responded": 1}}\
            """);
        stub.reply("GET", service + "/outcome/evidence", 200, "{\"items\": [], \"next\": null}");
        stub.reply("PUT", service + "/outcome", 204, "");
    }

    private int sent() {
        return stub.requests("PUT", service + "/outcome").size();
    }

    @Test
    void before_it_is_published_one_is_asked_once_more_with_how_many_are_told_and_nothing_typed_is_lost() {
        closed("MEMBER", "");
        Browser browser = member("advocate").get(page).submit(write, WHOLE);
        Document shown = browser.page();
        assertThat(sent()).isZero();
        assertThat(shown.expectFirst("[aria-labelledby=uitkomst-zeker]").text())
                .contains("Weet u het zeker?", "Bericht gaat naar 12 leden die antwoordden.");
        assertThat(member("advocate")
                        .get(page)
                        .page()
                        .expectFirst("[name=done.q]")
                        .wholeText()
                        .strip())
                .as("kept, should one walk away")
                .isEqualTo("Ingebracht");
        assertThat(shown.expectFirst("details:has([name=summary])").hasAttr("open"))
                .isTrue();
        assertThat(shown.expectFirst("[name=done.q]").wholeText().strip()).isEqualTo("Ingebracht");

        browser.submit(write, "stap", "verder");
        assertThat(sent()).isZero();
        assertThat(browser.page().select("[aria-labelledby=uitkomst-zeker]")).isEmpty();
        assertThat(browser.page().expectFirst("[name=summary]").wholeText().strip())
                .isEqualTo("Zo is het");

        browser.submit(write).submit(write, "zeker", "true");
        assertThat(sent()).isOne();
        assertThat(browser.page().select("[role=status]").text()).contains("De uitkomst staat op Meent.");
    }

    @Test
    void where_an_organisation_answers_once_those_who_were_asked_there_are_told() {
        closed("ORGANISATION", "");
        assertThat(member("advocate").get(page).submit(write, WHOLE).page().text())
                .contains("Bericht gaat naar de gevraagde leden van 1 organisatie die antwoordde.");
    }

    @Test
    void what_was_heard_without_what_was_done_is_refused_before_one_is_asked() {
        closed("MEMBER", "");
        Browser browser =
                member("advocate").get(page).submit(write, "summary", "Zo", "heard.q", "Velen", "done.z", "Gedaan");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Schrijf bij vraag 1 ook wat wij deden", "Schrijf bij vraag 2 ook wat wij hoorden");
        assertThat(browser.page().select("[aria-labelledby=uitkomst-zeker]")).isEmpty();
        assertThat(sent()).isZero();
    }

    @Test
    void what_the_service_finds_half_is_said_in_the_same_words() {
        closed("MEMBER", "");
        stub.reply("PUT", service + "/outcome", 400, problem("invalid", 400, """
            {"pointer": "/perQuestion/0/done", "code": "outcome-without-done", "detail": "x"},
            {"pointer": "/links/0/url", "code": "required", "detail": "Vul het webadres in."}\
            """));
        Browser browser = member("advocate").get(page).submit(write, WHOLE);
        browser.submit(write, "zeker", "true", "links.1.title", "Paper");
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactlyInAnyOrder("Schrijf bij vraag 1 ook wat wij deden", "Vul het adres van stuk 2 in.");
    }

    @Test
    void what_is_written_is_kept_while_one_types_and_gone_on_with_until_it_is_published() {
        closed("MEMBER", "");
        Browser browser = member("advocate").get(page);
        assertThat(browser.page().expectFirst("form[data-draft]").attr("data-draft"))
                .isEqualTo(write + "/concept");
        browser.submit(write, "heard.q", "Half werk", "stap", "concept");
        assertThat(browser.path()).isEqualTo("/concepten");
        var link = browser.page().expectFirst(".meent-row__title a[href^='" + page + "#']");
        assertThat(link.text()).isEqualTo("Uitkomst van: Regels");
        assertThat(link.attr("href")).isEqualTo(page + "#uitkomst-schrijven");
        assertThat(stub.requests("PUT", service + "/outcome")).isEmpty();

        browser.get(page);
        assertThat(browser.page().select("summary").text()).contains("Ga verder met uw concept van de uitkomst");
        assertThat(browser.page().expectFirst("[name=heard.q]").wholeText().strip())
                .isEqualTo("Half werk");

        browser.submit(write, "summary", "Zo", "done.q", "Gedaan").submit(write, "zeker", "true");
        assertThat(stub.requests("PUT", service + "/outcome")).hasSize(1);
        assertThat(browser.get("/concepten").page().html()).doesNotContain(page + "#");
    }

    @Test
    void a_change_that_is_told_is_asked_once_more_with_how_many_and_kept_and_one_that_is_not_told_is_not_asked() {
        closed("MEMBER", ", \"outcome\": {\"summary\": \"Zo\", \"perQuestion\": [], \"etag\": \"\\\"3\\\"\"}");
        Browser browser = member("advocate").get(page).submit(write, "summary", "Zo is het", "tellRespondents", "true");
        Document shown = browser.page();
        assertThat(sent()).isZero();
        assertThat(shown.expectFirst("[aria-labelledby=uitkomst-zeker]").text())
                .contains("Weet u het zeker?", "Bericht gaat naar 12 leden die antwoordden.");
        assertThat(shown.expectFirst("[name=zeker]").text()).isEqualTo("Ja, bewaar en laat het weten");
        assertThat(shown.expectFirst("details:has([name=summary])").hasAttr("open"))
                .isTrue();
        assertThat(member("advocate")
                        .get(page)
                        .page()
                        .expectFirst("[name=summary]")
                        .wholeText())
                .as("kept, should one walk away")
                .isEqualTo("\nZo is het");

        browser.submit(write, "stap", "verder");
        assertThat(sent()).isZero();
        assertThat(browser.page().select("[aria-labelledby=uitkomst-zeker]")).isEmpty();
        browser.submit(write).submit(write, "zeker", "true");
        assertThat(sent()).isOne();
        assertThat(stub.requests("PUT", service + "/outcome").getFirst().header("If-match"))
                .isEqualTo("\"3\"");
        assertThat(browser.page().text()).contains("De wijziging staat op Meent. Wie antwoordde, krijgt bericht.");

        browser.get(page).submit(write, "summary", "Zo is het dus");
        assertThat(sent()).isEqualTo(2);
        assertThat(browser.page().text()).contains("Wie antwoordde, krijgt geen bericht.");
    }

    @Test
    void what_an_advocate_does_next_stands_at_the_top_and_the_rest_is_an_anchor_away() {
        closed("MEMBER", "");
        Document shown = member("advocate").get(page).page();
        assertThat(shown.select("section:has(> details [name=summary]) ~ section:has(#vragen)"))
                .hasSize(1);
        assertThat(shown.select("a[href=#beheer]")).isEmpty();
        closed("MEMBER", ", \"outcome\": {\"summary\": \"Zo\", \"perQuestion\": []}");
        shown = member("advocate").get(page).page();
        assertThat(shown.select("section:has(> details [name=newsBy]) ~ section:has(#vragen)"))
                .hasSize(1);
        assertThat(shown.expectFirst("a[href=#beheer]").text()).isEqualTo("Beheer deze raadpleging");
        assertThat(shown.expectFirst("section:has(#beheer)").text()).contains("Wijzig de uitkomst");
    }

    @Test
    void links_with_an_outcome_are_explained_as_links() {
        closed("MEMBER", "");
        Document shown = member("advocate").get(page).page();
        assertThat(shown.expectFirst("fieldset:has([name=links.0.url])").text())
                .contains("Geef een internetadres met https:// ervoor, of een adres op Meent dat met / begint.")
                .doesNotContain("bestand");
    }

    @Test
    void what_it_cites_stays_in_the_form_though_its_tag_was_taken_away() {
        closed("MEMBER", ", \"outcome\": {\"summary\": \"Zo\", \"perQuestion\": [], \"etag\": \"\\\"3\\\"\"}");
        stub.reply("GET", service + "/passages", 200, "{\"items\": [], \"next\": null}");
        stub.reply("GET", service + "/outcome/evidence", 200, """
            {"items": [{"questionId": "q", "quotes": [{"text": "Te weinig geld.", "answer": "a1", "from": 0, "to": 15}, {"text": null}],
             "tags": []}], "next": null}\
            """);
        Browser browser = member("advocate").get(page);
        assertThat(browser.page().select("label:has([name=cites.q][checked])").eachText())
                .containsExactly("Te weinig geld.");
        browser.submit(write, WHOLE);
        assertThat(stub.requests("PUT", service + "/outcome").getFirst().body())
                .contains("\"answer\":\"a1\"", "\"from\":0", "\"to\":15");
    }

    @Test
    void a_long_outcome_is_kept_while_one_types_and_one_that_is_too_long_is_said_to_be() {
        closed("MEMBER", "");
        String text = "Een zin van dertig tekens. ".repeat(700);
        Browser browser = member("advocate")
                .get(page)
                .submitTo(
                        write,
                        write + "/concept",
                        "summary",
                        text,
                        "heard.q",
                        text,
                        "done.q",
                        text,
                        "heard.z",
                        text,
                        "done.z",
                        text);
        assertThat(browser.page().text()).startsWith("Als concept bewaard");
        browser.get(page).submitTo(write, write + "/concept", "summary", "x".repeat(400_001));
        assertThat(browser.page().text())
                .isEqualTo("Dit is te lang om als concept te bewaren. Maak het korter dan 400.000 tekens.");
        assertThat(browser.header("Meent-Kept")).isEqualTo("none");
    }
}
