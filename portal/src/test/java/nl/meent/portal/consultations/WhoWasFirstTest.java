package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

/** Two windows of one person are not two colleagues. */
class WhoWasFirstTest extends PortalTest {
    private static final String R1 = "/community/v1/consultations/r1";
    private static final String DRAFT = R1 + "/response-drafts/mine";
    private static final String PAGE = "/raadplegingen/r1/antwoord";

    private void draftLastWrittenBy(String member) {
        stub.reply("GET", DRAFT, 200, """
            {"changedAt": "2026-11-20T10:00:00Z", "answers": [
             {"questionId": "gereed", "value": 2, "changedAt": "2026-11-19T10:00:00Z", "changedBy": "m-ouder"},
             {"questionId": "adviesrol", "value": "AGREE", "changedAt": "2026-11-20T10:00:00Z", "changedBy": "%s"}]}\
            """.formatted(member), "ETag", "\"d7\"");
    }

    private Browser keepFromAnOldVersion() {
        stub.reply("PUT", DRAFT, 412, problem("stale", 412, ""));
        return member().get(PAGE).submit(PAGE, "bewaar", "concept");
    }

    @Test
    void a_colleague_who_was_first_is_called_a_colleague_and_a_draft_is_not_called_sent() {
        draftLastWrittenBy("m-collega");
        Browser browser = keepFromAnOldVersion();
        assertThat(browser.status()).isEqualTo(412);
        assertThat(browser.page().expectFirst("[role=alert]").text())
                .startsWith("Een collega heeft intussen iets veranderd. Wat u invulde staat hieronder en is nog niet"
                        + " bewaard.")
                .doesNotContain("ingestuurd");
        assertThat(browser.page().expectFirst("[name=versie]").val()).isEqualTo("\"d7\"");
    }

    @Test
    void oneself_in_another_window_is_no_colleague() {
        draftLastWrittenBy("m-deventer");
        assertThat(keepFromAnOldVersion().page().expectFirst("[role=alert]").text())
                .startsWith("U hebt dit intussen in een ander venster gewijzigd.");
    }

    @Test
    void who_answers_alone_can_only_have_been_first_oneself() {
        stub.reply("GET", "/community/v1/consultations/r9", 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "OPEN",
             "questions": [{"id": "wat", "kind": "OPEN", "text": "Wat?"}]}\
            """);
        stub.reply("PUT", "/community/v1/consultations/r9/responses/mine", 412, problem("stale", 412, ""));
        Browser browser =
                member().get("/raadplegingen/r9/antwoord").submit("/raadplegingen/r9/antwoord", "v.wat", "Dit");
        assertThat(browser.page().expectFirst("[role=alert]").text())
                .startsWith("U hebt dit intussen in een ander venster gewijzigd.")
                .contains("nog niet ingestuurd");
    }

    @Test
    void a_change_that_was_not_sent_is_said_where_one_answers_and_where_one_reads() {
        stub.reply("GET", R1 + "/responses/mine", 200, "{\"answers\": []}", "ETag", "\"s4\"");
        assertThat(member().get(PAGE).page().text())
                .contains("Dit is uw gewijzigde antwoord. U hebt het nog niet ingestuurd.");
        stub.reply("GET", "/community/v1/consultations/r9", 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "OPEN",
             "responded": true, "drafted": true, "questions": []}\
            """);
        var page = member().get("/raadplegingen/r9").page();
        assertThat(page.text()).contains("Er staat een gewijzigd antwoord klaar dat nog niet is ingestuurd.");
        assertThat(page.select("main a.nl-button").eachText()).containsExactly("Ga verder met uw wijziging");
    }

    @Test
    void what_was_sent_and_not_changed_is_only_said_to_be_sent() {
        stub.reply("GET", DRAFT, 404, problem("not-found", 404, ""));
        stub.reply("GET", R1 + "/responses/mine", 200, "{\"answers\": []}", "ETag", "\"s4\"");
        assertThat(member().get(PAGE).page().text()).contains("Ingestuurd").doesNotContain("gewijzigde antwoord");
    }
}
