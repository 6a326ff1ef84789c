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
}
