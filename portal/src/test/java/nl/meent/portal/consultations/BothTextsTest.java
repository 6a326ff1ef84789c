package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who write at once: at different questions both are kept, and at the same one the second sees both. */
class BothTextsTest extends PortalTest {
    private static final String R5 = "/community/v1/consultations/r5";
    private static final String DRAFT = R5 + "/response-drafts/mine";
    private static final String RESPONSE = R5 + "/responses/mine";
    private static final String PAGE = "/raadplegingen/r5/antwoord";
    private static final String[] CHECK = {"v.keuze", "Ja", "v.waarom", "Mijn uitleg", "stap", "controle"};
    private static final String[] SEND = {"v.keuze", "Ja", "v.waarom", "Mijn uitleg"};

    @BeforeEach
    void twoOpenQuestions() {
        stub.reply("GET", R5, 200, """
            {"id": "r5", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "ORGANISATION", "status": "OPEN",
             "questions": [{"id": "keuze", "kind": "MULTIPLE", "text": "Bent u ervoor?", "options": ["Ja", "Nee"]},
              {"id": "waarom", "kind": "OPEN", "text": "Waarom?"}, {"id": "verder", "kind": "OPEN", "text": "Nog iets?"}]}\
            """);
    }

    private static void draft(String etag, String... questionsAndTexts) {
        stub.reply("GET", DRAFT, 200, answers(questionsAndTexts), "ETag", etag);
    }

    private static String answers(String... questionsAndTexts) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < questionsAndTexts.length; i += 2) {
            answers.append(i == 0 ? "" : ",")
                    .append(
                            "{\"questionId\": \"%s\", \"value\": \"%s\", \"changedAt\": \"2026-11-20T10:00:00Z\", \"changedBy\": \"m-collega\"}"
                                    .formatted(questionsAndTexts[i], questionsAndTexts[i + 1]));
        }
        return "{\"changedAt\": \"2026-11-20T10:00:00Z\", \"answers\": [" + answers + "]}";
    }

    @Test
    void what_a_colleague_wrote_at_another_question_is_taken_over_before_anything_is_sent() {
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "verder", "Het lange werk van de collega");
        browser.submit(PAGE, CHECK);
        var page = browser.page();
        assertThat(browser.status()).isEqualTo(412);
        assertThat(page.expectFirst("[role=alert]").text()).startsWith("Een collega heeft intussen iets veranderd.");
        assertThat(page.select("[role=alert] li").eachText()).containsExactly("3. Nog iets?");
        assertThat(page.expectFirst("[name=v.verder]").wholeText()).isEqualTo("\nHet lange werk van de collega");
        assertThat(page.expectFirst("[name=v.waarom]").wholeText()).isEqualTo("\nMijn uitleg");
        assertThat(page.text()).contains("U had hier niets ingevuld, dus het staat nu ook bij u.");

        browser.submit(PAGE, "stap", "controle");
        assertThat(browser.page().select("dd").eachText())
                .containsExactly("Ja", "Mijn uitleg", "Het lange werk van de collega");
        stub.reply("PUT", RESPONSE, 201, "{}");
        browser.submit(PAGE);
        assertThat(browser.path()).isEqualTo("/raadplegingen/r5");
        assertThat(stub.requests("PUT", RESPONSE).getFirst().body())
                .contains("Mijn uitleg", "Het lange werk van de collega", "\"draft\":\"\\\"d2\\\"\"");
    }

    @Test
    void at_the_same_question_both_texts_are_seen() {
        draft("\"d1\"", "waarom", "Onze eerste uitleg");
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "waarom", "De uitleg van de collega");
        browser.submit(PAGE, CHECK);
        var page = browser.page();
        assertThat(browser.status()).isEqualTo(412);
        assertThat(page.expectFirst("[name=v.waarom]").wholeText()).isEqualTo("\nMijn uitleg");
        assertThat(page.select("form > .meent-notice--warning").eachText())
                .containsExactly("Dit staat er nu. Wat u invulde, staat hierboven. De uitleg van de collega");
        assertThat(page.expectFirst("[name=versie]").val()).isEqualTo("\"d2\"");

        browser.submit(PAGE, "stap", "controle");
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Controleer uw antwoorden");
    }

    @Test
    void what_a_colleague_changed_where_one_changed_nothing_is_seen_beside_what_it_was() {
        draft("\"d1\"", "waarom", "Onze eerste uitleg");
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "waarom", "De uitleg van de collega");
        browser.submit(PAGE, "stap", "controle");
        assertThat(browser.page().expectFirst("[name=v.waarom]").wholeText()).isEqualTo("\nDe uitleg van de collega");
        assertThat(browser.page().select("form > .meent-notice").eachText())
                .containsExactly("Dit is intussen veranderd, en staat nu ook zo bij u. Eerst stond hier: Onze eerste"
                        + " uitleg");
        assertThat(browser.page().select("form > .meent-notice--warning"))
                .as("nothing to mind")
                .isEmpty();
    }

    @Test
    void what_is_missing_is_not_asked_of_who_has_a_colleague_that_filled_it_in() {
        stub.reply("GET", R5, 200, """
            {"id": "r5", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "ORGANISATION", "status": "OPEN",
             "questions": [{"id": "waarom", "kind": "OPEN", "text": "Waarom?", "required": true}]}\
            """);
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "waarom", "De uitleg van de collega");
        browser.submit(PAGE, "stap", "controle").submit(PAGE, "stap", "controle");
        assertThat(browser.page().select("dd").eachText()).containsExactly("De uitleg van de collega");
    }

    /** Nothing was there when the page was opened: the service asks which version is changed, which nobody has seen. */
    @Test
    void a_draft_that_a_colleague_began_meanwhile_is_somebody_who_was_first() {
        Browser browser = member().get(PAGE);
        draft("\"d1\"", "waarom", "De uitleg van de collega");
        stub.reply("PUT", DRAFT, 428, problem("precondition-required", 428, ""));
        browser.submitTo(PAGE, PAGE + "/concept", "v.waarom", "Mijn uitleg");
        assertThat(browser.page().text()).startsWith("Een collega heeft intussen iets veranderd.");
        browser.get(PAGE).submit(PAGE, "versie", "", "basis", "", "v.waarom", "Mijn uitleg", "bewaar", "concept");
        assertThat(browser.status()).isEqualTo(412);
        assertThat(browser.page().text()).contains("Dit staat er nu. Wat u invulde, staat hierboven.");
    }

    @Test
    void what_was_written_while_one_checked_is_seen_before_it_is_sent() {
        Browser browser = member().get(PAGE).submit(PAGE, CHECK);
        stub.reply("PUT", RESPONSE, 412, problem("response-draft-changed", 412, ""));
        draft("\"d2\"", "waarom", "De uitleg van de collega", "verder", "En nog iets");
        browser.submit(PAGE);
        assertThat(browser.status()).isEqualTo(412);
        assertThat(browser.page().select("[role=alert] li").eachText()).containsExactly("2. Waarom?", "3. Nog iets?");
        assertThat(browser.page().text()).contains("Mijn uitleg", "De uitleg van de collega", "En nog iets");
    }

    @Test
    void what_a_colleague_sent_meanwhile_is_seen_and_revised() {
        Browser browser = member().get(PAGE);
        stub.reply("PUT", RESPONSE, 428, problem("response-exists", 428, ""));
        stub.reply("GET", RESPONSE, 200, answers("waarom", "Wat de collega stuurde"), "ETag", "\"s4\"");
        browser.submit(PAGE, SEND);
        assertThat(browser.status()).isEqualTo(412);
        assertThat(browser.page().text()).contains("Wat de collega stuurde");

        stub.reply("PUT", RESPONSE, 204, "");
        browser.submit(PAGE);
        assertThat(stub.requests("PUT", RESPONSE).getLast().header("If-match")).isEqualTo("\"s4\"");
    }

    @Test
    void what_both_wrote_the_same_stops_nobody() {
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "keuze", "Ja", "waarom", "Mijn uitleg");
        stub.reply(
                "GET",
                DRAFT,
                200,
                "{\"answers\": [{\"questionId\": \"keuze\", \"value\": [\"Ja\"]}, {\"questionId\": \"waarom\","
                        + " \"value\": \"Mijn uitleg\"}]}",
                "ETag",
                "\"d2\"");
        browser.submit(PAGE, CHECK);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Controleer uw antwoorden");
        stub.reply("PUT", RESPONSE, 201, "{}");
        browser.submit(PAGE);
        assertThat(stub.requests("PUT", RESPONSE).getFirst().body()).contains("\"draft\":\"\\\"d2\\\"\"");
    }

    @Test
    void a_draft_is_kept_with_what_a_colleague_wrote_at_another_question() {
        draft("\"d1\"", "waarom", "Onze uitleg");
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "waarom", "Onze uitleg", "verder", "Het werk van de collega");
        stub.replyOnce("PUT", DRAFT, 412, problem("stale-version", 412, ""));
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d3\"");
        browser.submit(PAGE, "v.keuze", "Nee", "bewaar", "concept");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw concept is bewaard");
        var kept = stub.requests("PUT", DRAFT).getLast();
        assertThat(kept.header("If-match")).isEqualTo("\"d2\"");
        assertThat(kept.body()).contains("Nee", "Onze uitleg", "Het werk van de collega");
    }

    @Test
    void who_changes_what_was_there_is_asked_nothing_for_what_a_colleague_wrote_at_another_question() {
        draft("\"d1\"", "waarom", "Onze uitleg");
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "waarom", "Onze uitleg", "verder", "Het werk van de collega");
        stub.replyOnce("PUT", DRAFT, 412, problem("stale-version", 412, ""));
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d3\"");
        browser.submit(PAGE, "v.waarom", "Mijn uitleg", "bewaar", "concept");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw concept is bewaard");
        assertThat(stub.requests("PUT", DRAFT).getLast().body())
                .contains("Mijn uitleg", "Het werk van de collega")
                .doesNotContain("Onze uitleg");
    }

    /** Typed on and on, in a form that doesn't show what the colleague wrote. */
    @Test
    void what_one_types_is_kept_beside_what_a_colleague_wrote_and_never_in_its_place() {
        draft("\"d1\"", "waarom", "Onze uitleg");
        Browser browser = member().get(PAGE);
        String basis = browser.page().expectFirst("[name=basis]").val();
        draft("\"d2\"", "waarom", "Onze uitleg", "verder", "Het werk van de collega");
        for (String words : List.of("Mijn", "Mijn uitleg", "Mijn uitleg is lang")) {
            stub.replyOnce("PUT", DRAFT, 412, problem("stale-version", 412, ""));
            stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d3\"");
            browser.submitTo(PAGE, PAGE + "/concept", "v.waarom", words, "versie", "\"d1\"", "basis", basis);
            assertThat(browser.page().text())
                    .contains("Een collega heeft intussen iets veranderd. Wat u schreef is erbij bewaard");
            assertThat(browser.header("ETag")).isEmpty();
            assertThat(browser.header("Meent-Kept")).isEqualTo("all");
            var kept = stub.requests("PUT", DRAFT).getLast();
            assertThat(kept.header("If-match")).isEqualTo("\"d2\"");
            assertThat(kept.body()).contains("\"" + words + "\"", "Het werk van de collega");
            basis = Objects.requireNonNull(browser.header("Meent-Basis"));
            draft("\"d2\"", "waarom", words, "verder", "Het werk van de collega");
            browser.get(PAGE);
        }
    }

    @Test
    void what_one_types_where_a_colleague_wrote_waits_and_the_rest_is_kept() {
        draft("\"d1\"", "waarom", "Onze uitleg");
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "waarom", "De uitleg van de collega");
        stub.replyOnce("PUT", DRAFT, 412, problem("stale-version", 412, ""));
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d3\"");
        String before = browser.page().expectFirst("[name=basis]").val();
        browser.submitTo(PAGE, PAGE + "/concept", "v.waarom", "Mijn uitleg", "v.verder", "Nog iets");
        assertThat(browser.page().text()).contains("Bij vraag 2 staat nu iets anders dan in dit venster.");
        assertThat(browser.header("Meent-Kept")).isEqualTo("partly");
        assertThat(browser.header("Meent-Both")).isEqualTo("2");
        assertThat(stub.requests("PUT", DRAFT).getLast().body())
                .contains("De uitleg van de collega", "Nog iets")
                .doesNotContain("Mijn uitleg");
        assertThat(Objects.requireNonNull(browser.header("Meent-Basis")).substring(8, 16))
                .isEqualTo(before.substring(8, 16));
    }

    /** A form holds whatever somebody sends: none of it becomes a header of the answer, or of a call. */
    @Test
    void what_stands_in_the_place_of_what_was_there_goes_nowhere() {
        draft("\"d1\"", "waarom", "Onze uitleg");
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "waarom", "De uitleg van de collega");
        for (String odd : List.of("a\r\nSet-Cookie: x=1; a\r\nb", "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")) {
            stub.replyOnce("PUT", DRAFT, 412, problem("stale-version", 412, ""));
            stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d3\"");
            browser.submitTo(PAGE, PAGE + "/concept", "basis", odd, "versie", odd, "v.verder", "Nog iets");
            assertThat(browser.status()).as(odd).isEqualTo(200);
            assertThat(browser.header("Meent-Basis")).matches("[0-9a-f]{24}");
            browser.get(PAGE);
        }
    }

    private Browser typeAfterItWasSent(String by) {
        stub.reply("GET", RESPONSE, 404, problem("not-found", 404, ""));
        draft("\"d1\"", "waarom", "Onze uitleg");
        Browser browser = member().get(PAGE);
        stub.reply("GET", DRAFT, 404, problem("not-found", 404, ""));
        stub.reply("GET", RESPONSE, 200, """
            {"answers": [{"questionId": "waarom", "value": "Wat de collega stuurde"}], "submittedAt": "2026-11-20T10:00:00Z"%s}\
            """.formatted(by), "ETag", "\"s4\"");
        stub.reply("PUT", DRAFT, 412, problem("stale-version", 412, ""));
        return browser.submitTo(PAGE, PAGE + "/concept", "v.waarom", "Mijn uitleg");
    }

    @Test
    void what_one_types_after_a_colleague_sent_it_begins_no_draft_and_says_who_sent_it() {
        Browser browser =
                typeAfterItWasSent(", \"submittedBy\": {\"id\": \"m-collega\", \"displayName\": \"Anna de Wit\"}");
        assertThat(browser.page().text())
                .isEqualTo("Anna de Wit heeft het antwoord van uw organisatie net ingestuurd. Wat u daarna schreef, is"
                        + " nog niet bewaard. Kies “Bewaar als concept” om ermee verder te gaan.");
        assertThat(browser.header("Meent-Kept")).isEqualTo("none");
        assertThat(stub.requests("PUT", DRAFT)).hasSize(1);
    }

    @Test
    void who_sent_it_is_said_without_a_name_where_that_is_not_known_and_oneself_is_nobody_else() {
        assertThat(typeAfterItWasSent("").page().text())
                .startsWith("Het antwoord van uw organisatie is net ingestuurd.");
        assertThat(typeAfterItWasSent(", \"submittedBy\": {\"id\": \"m-deventer\", \"displayName\": \"Ik\"}")
                        .page()
                        .text())
                .startsWith("U hebt dit antwoord net in een ander venster ingestuurd.");
    }

    @Test
    void a_draft_of_which_one_answer_waits_is_kept_without_it_and_says_so() {
        draft("\"d1\"", "waarom", "Onze uitleg");
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "waarom", "De uitleg van de collega");
        stub.replyOnce("PUT", DRAFT, 412, problem("stale-version", 412, ""));
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d3\"");
        browser.submit(PAGE, "v.waarom", "Mijn uitleg", "v.verder", "Nog iets", "bewaar", "concept");
        assertThat(browser.status()).isEqualTo(412);
        assertThat(browser.page().expectFirst("[role=alert]").text())
                .contains("Wat u bij deze vragen schreef, is nog niet bewaard.")
                .doesNotContain("Wat u invulde staat hieronder");
        var kept = stub.requests("PUT", DRAFT).getLast();
        assertThat(kept.header("If-match")).isEqualTo("\"d2\"");
        assertThat(kept.body()).contains("De uitleg van de collega", "Nog iets").doesNotContain("Mijn uitleg");
        assertThat(browser.page().expectFirst("[name=versie]").val()).isEqualTo("\"d3\"");
        assertThat(browser.page().expectFirst("form[data-draft]").attr("data-kept"))
                .isEqualTo("partly");

        browser.submit(PAGE, "bewaar", "concept");
        assertThat(stub.requests("PUT", DRAFT).getLast().header("If-match")).isEqualTo("\"d3\"");
        assertThat(stub.requests("PUT", DRAFT).getLast().body()).contains("Mijn uitleg", "Nog iets");
    }

    @Test
    void a_draft_of_which_nothing_can_be_kept_meanwhile_says_that_nothing_is() {
        draft("\"d1\"", "waarom", "Onze uitleg");
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "waarom", "De uitleg van de collega");
        stub.reply("PUT", DRAFT, 412, problem("stale-version", 412, ""));
        browser.submit(PAGE, "v.waarom", "Mijn uitleg", "bewaar", "concept");
        assertThat(browser.page().expectFirst("[role=alert]").text())
                .contains("Wat u invulde staat hieronder en is nog niet bewaard.");
        assertThat(browser.page().expectFirst("[name=versie]").val()).isEqualTo("\"d2\"");
    }

    @Test
    void what_became_of_the_draft_stands_where_one_looks_and_waits_for_questions_that_both_wrote_at() {
        var page = member().get(PAGE).page();
        assertThat(page.select(".meent-progress #concept-stand[role=status]")).hasSize(1);
        assertThat(page.select("fieldset[data-number=2] [name=v.waarom]")).hasSize(1);
        assertThat(page.expectFirst("template#beide").html()).contains("Wat u hier schreef, is nog niet bewaard.");
    }

    @Test
    void what_a_colleague_took_out_is_told_and_not_taken_from_who_still_has_it() {
        draft("\"d1\"", "waarom", "Onze uitleg");
        Browser browser = member().get(PAGE);
        draft("\"d2\"", "verder", "Nieuw");
        browser.submit(PAGE, "stap", "controle");
        assertThat(browser.page().text()).contains("Hier staat nu niets meer.");
        assertThat(browser.page().expectFirst("[name=v.waarom]").wholeText()).isEqualTo("\nOnze uitleg");
    }

    /** A script that keeps what one types tells the form what stands in the draft now. */
    @Test
    void who_changed_it_back_after_it_was_kept_is_not_taken_to_have_changed_nothing() {
        draft("\"d1\"", "waarom", "Eerst");
        Browser browser = member().get(PAGE);
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d2\"");
        String basis =
                browser.submitTo(PAGE, PAGE + "/concept", "v.waarom", "Toen").header("Meent-Basis");
        assertThat(basis).hasSize(24);
        browser.get(PAGE);
        draft("\"d3\"", "waarom", "Toen", "verder", "Van de collega");
        browser.submit(
                PAGE, "v.waarom", "Eerst", "versie", "\"d2\"", "basis", String.valueOf(basis), "stap", "controle");
        assertThat(browser.page().expectFirst("[name=v.waarom]").wholeText()).isEqualTo("\nEerst");
        assertThat(browser.page().expectFirst("[name=v.verder]").wholeText()).isEqualTo("\nVan de collega");
    }
}
