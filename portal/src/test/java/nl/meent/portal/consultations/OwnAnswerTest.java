package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

/** What one answered, once nothing can be changed any more. */
class OwnAnswerTest extends PortalTest {
    private static final String R9 = "/community/v1/consultations/r9";

    @Test
    void one_reads_what_one_answered_and_finds_the_way_there() {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2026-01-01T10:00:00Z", "responsePer": "MEMBER", "status": "CLOSED",
             "publication": "WITHOUT_NAME", "responded": true, "questions": [{"id": "wat", "kind": "OPEN", "text": "Wat?"},
              {"id": "ja", "kind": "STATEMENT", "text": "Ja?"}, {"id": "nee", "kind": "OPEN", "text": "Nee?"}]}\
            """);
        stub.reply("GET", R9 + "/responses/mine", 200, """
            {"answers": [{"questionId": "wat", "value": "Meer tijd"}, {"questionId": "ja", "value": "AGREE"}]}\
            """, "ETag", "\"1\"");
        Browser browser = member().get("/raadplegingen/r9");
        assertThat(browser.page().select("a[href=/raadplegingen/r9/antwoord]").text())
                .isEqualTo("Lees wat u antwoordde");
        var main = browser.get("/raadplegingen/r9/antwoord").page().expectFirst("main");
        assertThat(main.select("dd").eachText()).containsExactly("Meer tijd", "Eens", "Niet ingevuld");
        assertThat(main.select("input, textarea, select")).isEmpty();
    }

    private Browser whoLeft(String response) {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-01-01T10:00:00Z", "responsePer": "MEMBER", "status": "OPEN",
             "publication": "WITHOUT_NAME", "invited": false, "responded": true, "questions": [{"id": "wat", "kind": "OPEN", "text": "Wat?"}]}\
            """);
        stub.reply("GET", R9 + "/response-drafts/mine", 403, problem("consultation-not-invited", 403, ""));
        stub.reply("GET", R9 + "/responses/mine", 200, response, "ETag", "\"1\"");
        return member();
    }

    @Test
    void who_left_the_audience_reads_what_they_answered_before_it_closes_and_changes_nothing() {
        Browser browser = whoLeft("{\"answers\": [{\"questionId\": \"wat\", \"value\": \"Meer tijd\"}]}")
                .get("/raadplegingen/r9");
        assertThat(browser.page().select("a[href=/raadplegingen/r9/antwoord]").eachText())
                .containsExactly("Lees wat u antwoordde");
        var main = browser.get("/raadplegingen/r9/antwoord").page().expectFirst("main");
        assertThat(main.text())
                .contains("U bent niet meer gevraagd voor deze raadpleging. Wat u antwoordde, telt mee en kunt u hier"
                        + " lezen.");
        assertThat(main.select("dd").eachText()).containsExactly("Meer tijd");
        assertThat(main.select("form, input, textarea, select")).isEmpty();
    }

    @Test
    void who_left_the_audience_while_they_wrote_is_not_told_that_it_counts() {
        Browser browser = member();
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-01-01T10:00:00Z", "responsePer": "MEMBER", "status": "OPEN",
             "questions": [{"id": "wat", "kind": "OPEN", "text": "Wat?"}]}\
            """);
        browser.get("/raadplegingen/r9/antwoord");
        whoLeft("{\"answers\": []}");
        stub.reply("PUT", R9 + "/responses/mine", 404, problem("not-found", 404, ""));
        browser.submit("/raadplegingen/r9/antwoord", "v.wat", "Meer tijd");
        assertThat(browser.page().expectFirst("main").text())
                .contains("Uw antwoord is nog niet ingestuurd", "U bent niet meer gevraagd", "Meer tijd")
                .doesNotContain("telt mee");
    }
}
