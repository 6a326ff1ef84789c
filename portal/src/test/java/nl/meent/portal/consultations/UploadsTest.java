package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

/** Files in the form of a draft: brought first, carried along, and no reason to lose what was typed. */
class UploadsTest extends PortalTest {
    private static final String C = "/community/v1/consultations";
    private static final String FILES = "/community/v1/files";
    private static final String ID = "ab".repeat(32);
    private static final String BROUGHT = """
        {"id": "%s", "name": "stuk één.pdf", "mediaType": "application/pdf", "size": 1250000}\
        """.formatted(ID);
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    private Browser chosen(String... changes) {
        return member("advocate")
                .get("/raadplegingen/nieuw")
                .submitFile("/raadplegingen", "documents.0.upload", "stuk één.pdf", PDF, changes);
    }

    @Test
    void a_file_goes_to_the_service_as_it_is_and_the_form_carries_it() {
        stub.reply("POST", FILES, 201, BROUGHT);
        Browser browser = chosen("title", "Titel", "stap", "stuk");
        var sent = stub.requests("POST", FILES).getFirst();
        assertThat(sent.body()).isEqualTo("%PDF-1.7");
        assertThat(sent.query()).isEqualTo("name=stuk%20%C3%A9%C3%A9n.pdf");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Titel");
        assertThat(browser.page().expectFirst("#veld-documents-0-title").val()).isEqualTo("stuk één");
        assertThat(browser.page().expectFirst("#veld-documents-0-file").text())
                .contains("stuk één.pdf (pdf, 1,3 MB)", "Haal dit bestand weg");
        assertThat(browser.page().select("input[type=file]").eachAttr("name")).containsExactly("documents.1.upload");
    }

    @Test
    void what_is_saved_names_the_file_and_no_address() {
        stub.reply("POST", FILES, 201, BROUGHT).reply("POST", C, 201, "{\"id\": \"r9\"}");
        chosen("documents.0.title", "Het wetsvoorstel");
        assertThat(stub.requests("POST", C).getFirst().body())
                .contains("\"documents\":[{\"title\":\"Het wetsvoorstel\",\"file\":{\"id\":\"" + ID + "\"")
                .doesNotContain("\"url\"");
    }

    @Test
    void a_draft_with_a_file_is_saved_again_with_it() {
        stub.reply("GET", C + "/r9", 200, """
            {"id": "r9", "title": "Concept", "development": "d", "body": "b", "status": "DRAFT", "responsePer": "MEMBER",
             "publication": "NONE", "documents": [{"title": "Stuk", "url": null, "file": %s}], "questions": []}\
            """.formatted(BROUGHT), "ETag", "\"5\"")
                .reply("PATCH", C + "/r9", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r9/wijzigen");
        browser.submit("/raadplegingen/r9/wijzigen", "title", "Beter");
        assertThat(stub.requests("PATCH", C + "/r9").getFirst().body())
                .contains("\"id\":\"" + ID + "\"", "\"size\":1250000");
        browser.get("/raadplegingen/r9/wijzigen").submit("/raadplegingen/r9/wijzigen", "stap", "zonder.0");
        assertThat(browser.page().select("[autofocus]").eachAttr("name")).containsExactly("documents.0.upload");
        assertThat(browser.body()).doesNotContain(ID);
    }

    @Test
    void a_refused_file_is_named_at_its_field_and_the_rest_stays() {
        stub.reply("POST", FILES, 400, problem("invalid", 400, """
            {"pointer": "", "code": "file-type-unknown", "detail": "Dit soort bestand kan hier niet."}\
            """));
        Browser browser = chosen("title", "Titel");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(stub.requests("POST", C)).isEmpty();
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Titel");
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(link.text()).isEqualTo("stuk één.pdf: Dit soort bestand kan hier niet.");
        assertThat(browser.page().expectFirst(link.attr("href")).attr("name")).isEqualTo("documents.0.upload");
    }

    @Test
    void a_file_that_is_too_large_says_what_to_do_instead() {
        stub.reply("POST", FILES, 413, problem("content-too-large", 413, ""));
        Browser browser = chosen("title", "Titel", "stap", "stuk");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst(".meent-error-summary a").text()).contains("hoogstens 10 MB");
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Titel");
    }

    @Test
    void a_service_that_is_away_loses_nothing_but_the_choice_of_the_file() {
        stub.reply("POST", FILES, 503, "");
        Browser browser = chosen("title", "Titel");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Titel");
        assertThat(browser.page().select(".meent-notice--failed")).isNotEmpty();
    }

    @Test
    void what_is_imported_comes_after_the_files_that_belong_to_it() {
        stub.reply("POST", FILES, 201, BROUGHT).reply("POST", C + "/imports", 201, "{\"id\": \"r9\"}");
        Browser browser = member("advocate").get("/raadplegingen/importeren");
        browser.submitFile(
                "/raadplegingen/importeren", "stukken", "stuk.pdf", PDF, "bestand", "{\"title\": \"Palen\"}");
        assertThat(browser.path()).isEqualTo("/raadplegingen/r9/wijzigen");
        assertThat(stub.requests("POST", FILES).getFirst().body()).isEqualTo("%PDF-1.7");
    }

    @Test
    void a_file_that_belongs_to_an_import_and_is_refused_leaves_what_was_pasted() {
        stub.reply("POST", FILES, 400, problem("invalid", 400, """
            {"pointer": "", "code": "file-with-macros", "detail": "In dit bestand zitten macro’s."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/importeren");
        browser.submitFile(
                "/raadplegingen/importeren", "stukken", "stuk.docx", PDF, "bestand", "{\"title\": \"Palen\"}");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(stub.requests("POST", C + "/imports")).isEmpty();
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(link.text()).isEqualTo("stuk.docx: In dit bestand zitten macro’s.");
        assertThat(browser.page().expectFirst(link.attr("href")).attr("name")).isEqualTo("stukken");
        assertThat(browser.page().expectFirst("textarea[name=bestand]").text()).contains("Palen");
    }

    @Test
    void a_form_with_files_needs_the_token_like_any_other() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submitFile("/raadplegingen", "documents.0.upload", "stuk.pdf", PDF, "_csrf", "iets anders");
        assertThat(browser.status()).isEqualTo(403);
        assertThat(stub.requests("POST", FILES)).isEmpty();
    }

    @Test
    void a_form_over_all_bounds_is_told_to_be_too_long() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submitFile("/raadplegingen", "documents.0.upload", "stuk.pdf", new byte[41 * 1024 * 1024]);
        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.body()).contains("Dit is te lang om te versturen");
    }

    /** Security reads a form before it knows who sends it. */
    @Test
    void who_has_not_signed_in_sends_no_files_of_any_size() {
        String type = "multipart/form-data; boundary=x";
        String part =
                "--x\r\nContent-Disposition: form-data; name=\"documents.0.upload\"; filename=\"stuk.pdf\"\r\n\r\n"
                        + "%s\r\n--x--\r\n";
        assertThat(visitor()
                        .fromOurselves()
                        .sendAs("/raadplegingen", type, part.formatted("klein"))
                        .status())
                .isNotEqualTo(413);
        assertThat(visitor()
                        .fromOurselves()
                        .sendAs("/raadplegingen", type, part.formatted("x".repeat(257 * 1024)))
                        .status())
                .isEqualTo(413);

        stub.reply("POST", FILES, 201, BROUGHT);
        Browser member = member("advocate").get("/raadplegingen/nieuw");
        member.submitFile("/raadplegingen", "documents.0.upload", "stuk.pdf", new byte[300 * 1024], "stap", "stuk");
        assertThat(member.status()).isEqualTo(200);
    }

    @Test
    void half_a_form_is_its_senders_mistake() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        assertThat(browser.sendAs("/raadplegingen", "multipart/form-data; boundary=x", "--x\r\nContent-Dis")
                        .status())
                .isEqualTo(400);
        assertThat(browser.sendAs("/raadplegingen", "multipart/form-data", "title=x")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_file_is_passed_on_as_what_it_is_to_be_saved() {
        stub.reply(
                "GET",
                C + "/r9/files/" + ID,
                200,
                "%PDF-1.7",
                "Content-Type",
                "application/pdf",
                "Content-Disposition",
                "attachment; filename*=UTF-8''stuk.pdf");
        Browser browser = member().get("/raadplegingen/r9/stukken/" + ID);
        assertThat(browser.body()).isEqualTo("%PDF-1.7");
        assertThat(browser.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(browser.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("stuk.pdf");
        assertThat(browser.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(browser.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_file_that_is_not_there_or_not_for_the_reader_is_a_page_that_is_not_there() {
        stub.reply("GET", C + "/r9/files/" + ID, 404, problem("not-found", 404, ""));
        assertThat(member().get("/raadplegingen/r9/stukken/" + ID).status()).isEqualTo(404);
        stub.reply("GET", C + "/r9/files/" + ID, 503, "");
        assertThat(member().get("/raadplegingen/r9/stukken/" + ID).status()).isEqualTo(503);
    }
}
