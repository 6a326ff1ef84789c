package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

/** What an advocate begins a draft with: nothing, a template, another consultation, a file. */
class ReusePageTest extends PortalTest {
    private static final String C = "/community/v1/consultations";
    private static final String FILE = """
        {"format": "meent-consultation/1", "title": "Palen & <borden>"}\
        """;

    private void templates() {
        stub.reply("GET", "/community/v1/consultation-templates", 200, """
            {"items": [{"id": "position-paper", "name": {"nl": "Standpunt", "en": "Position"},
             "purpose": {"nl": "Vraag leden wat zij vinden.", "en": "Ask what members think."}}]}\
            """);
        stub.reply("GET", "/community/v1/consultation-templates/position-paper", 200, """
            {"id": "position-paper", "consultation": {"format": "meent-consultation/1", "title": "Ons standpunt",
             "development": "Een wet", "body": "Uitleg", "documents": [], "responsePer": "ORGANISATION",
             "publication": "AGGREGATE_ONLY", "audience": {"functions": ["CISO"], "organisationKinds": ["MUNICIPALITY"]},
             "questions": [{"id": "waarom", "kind": "RANKING", "text": "Waarom?", "required": true,
              "options": ["A", "B"]}]}}\
            """);
    }

    private void draft(String id) {
        stub.reply("GET", C + "/" + id, 200, """
            {"id": "%s", "title": "Palen (kopie)", "status": "DRAFT", "questions": [], "documents": []}\
            """.formatted(id), "ETag", "\"1\"");
    }

    @Test
    void a_draft_begins_empty_with_a_template_or_with_a_file() {
        templates();
        Browser browser = member("advocate").get("/raadplegingen/beginnen");
        assertThat(browser.page().select("main h2 a").eachAttr("href"))
                .containsExactly(
                        "/raadplegingen/nieuw",
                        "/raadplegingen/nieuw?sjabloon=position-paper",
                        "/raadplegingen/importeren");
        assertThat(browser.page().expectFirst("main").text()).contains("Standpunt", "Vraag leden wat zij vinden.");
    }

    @Test
    void without_templates_one_begins_all_the_same() {
        stub.reply("GET", "/community/v1/consultation-templates", 503, "");
        Browser browser = member("advocate").get("/raadplegingen/beginnen");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("main h2 a")).hasSize(2);
        assertThat(browser.page().expectFirst("main").text()).contains("niet te bereiken");
    }

    @Test
    void a_template_fills_in_the_form_of_a_new_draft() {
        templates();
        stub.reply("POST", C, 201, "{\"id\": \"r12\"}");
        draft("r12");
        Browser browser = member("advocate").get("/raadplegingen/nieuw?sjabloon=position-paper");
        browser.submit("/raadplegingen", "title", "Ons standpunt over palen");
        var sent = stub.requests("POST", C).getFirst();
        assertThat(sent.header("Idempotency-key")).isNotBlank();
        assertThat(sent.body())
                .contains(
                        "\"title\":\"Ons standpunt over palen\"",
                        "\"id\":\"waarom\"",
                        "[\"A\",\"B\"]",
                        "\"responsePer\":\"ORGANISATION\"",
                        "\"publication\":\"AGGREGATE_ONLY\"",
                        "\"functions\":[\"CISO\"]",
                        "\"organisationKinds\":[\"MUNICIPALITY\"]");
    }

    @Test
    void a_copy_is_made_once_and_leads_to_its_form() {
        stub.reply("POST", C + "/r1/copies", 201, "{\"id\": \"r12\"}");
        draft("r12");
        Browser browser = member("advocate").get("/raadplegingen/r1").submit("/raadplegingen/r1/kopie");
        assertThat(browser.path()).isEqualTo("/raadplegingen/r12/wijzigen");
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Palen (kopie)");
        assertThat(stub.requests("POST", C + "/r1/copies").getFirst().header("Idempotency-key"))
                .isNotBlank();
    }

    @Test
    void who_runs_no_consultations_is_offered_no_copy_file_or_rehearsal() {
        assertThat(member().get("/raadplegingen/r1")
                        .page()
                        .select("form[action$=kopie], a[href$=json], a[href$=repetitie]"))
                .isEmpty();
    }

    @Test
    void a_copy_that_is_refused_says_why_on_the_same_page() {
        stub.reply("POST", C + "/r1/copies", 409, problem("busy", 409, ""));
        Browser browser = member("advocate").get("/raadplegingen/r1").submit("/raadplegingen/r1/kopie");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().expectFirst(".meent-error-summary").text()).contains("Uitleg van busy.");
    }

    @Test
    void a_consultation_is_kept_as_a_file_with_its_title_as_name() {
        stub.reply("GET", C + "/r1/export", 200, FILE);
        Browser browser = member("advocate").get("/raadplegingen/r1/bestand.json");
        assertThat(browser.header("Content-Type")).startsWith("application/json");
        assertThat(browser.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Palen%20%20borden.json");
        assertThat(browser.body()).contains("\"title\" : \"Palen & <borden>\"");
    }

    @Test
    void a_file_that_is_pasted_becomes_a_draft() {
        stub.reply("POST", C + "/imports", 201, "{\"id\": \"r12\"}");
        draft("r12");
        Browser browser = member("advocate").get("/raadplegingen/importeren");
        assertThat(browser.page().select("input[type=file]"))
                .hasSize(2)
                .allMatch(field -> field.hasClass("meent-upload"));
        browser.submit("/raadplegingen/importeren", "bestand", "  " + FILE + "\n");
        assertThat(browser.path()).isEqualTo("/raadplegingen/r12/wijzigen");
        assertThat(stub.requests("POST", C + "/imports").getFirst().body())
                .isEqualTo("{\"format\":\"meent-consultation/1\",\"title\":\"Palen & <borden>\"}");
    }

    @Test
    void a_file_that_is_refused_stays_and_every_fault_says_where_it_is() {
        stub.reply("POST", C + "/imports", 400, problem("invalid", 400, """
            {"pointer": "/titel", "code": "import-field-unknown", "detail": "Meent kent dit niet."},
            {"pointer": "/audience/themes/0", "code": "theme-unknown", "detail": "Dit thema bestaat niet."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/importeren");
        browser.submit("/raadplegingen/importeren", "bestand", FILE);
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select(".meent-error-summary li").eachText())
                .containsExactly(
                        "Meent kent dit niet. (in het bestand: /titel)",
                        "Wie u vraagt: Dit thema bestaat niet. (in het bestand: /audience/themes/0)");
        assertThat(browser.page().expectFirst("textarea").wholeText()).isEqualTo("\n" + FILE);
    }

    @Test
    void a_fault_in_a_file_says_in_words_which_question_section_or_document_it_is_about() {
        stub.reply("POST", C + "/imports", 400, problem("invalid", 400, """
            {"pointer": "/questions/0/kind", "code": "unknown-value", "detail": "Kies bij de soort uit deze waarden: OPEN, SINGLE, PARAGRAPHS."},
            {"pointer": "/questions/1/paragraphs/2/text", "code": "required", "detail": "Vul de tekst in."},
            {"pointer": "/sections/0/title", "code": "required", "detail": "Vul de kop in."},
            {"pointer": "/documents/3/url", "code": "required", "detail": "Vul het adres in."},
            {"pointer": "/audience/organisationKinds/0", "code": "unknown-value", "detail": "Kies uit: MUNICIPALITY, VNG."},
            {"pointer": "/audience/functions/0", "code": "unknown-value", "detail": "Kies uit: FG, CISO."},
            {"pointer": "/publication", "code": "unknown-value", "detail": "Kies uit: WITH_ORGANISATION, NONE."},
            {"pointer": "/responsePer", "code": "unknown-value", "detail": "Kies uit: MEMBER, ORGANISATION."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/importeren");
        browser.submit("/raadplegingen/importeren", "bestand", FILE);
        assertThat(browser.page().select(".meent-error-summary li").eachText())
                .containsExactly(
                        "Vraag 1: Kies bij de soort uit deze waarden: OPEN (open vraag), SINGLE (kies er één),"
                                + " PARAGRAPHS (reageer op een tekst). (in het bestand: /questions/0/kind)",
                        "Vraag 2, onderdeel 3: Vul de tekst in. (in het bestand: /questions/1/paragraphs/2/text)",
                        "Deel 1: Vul de kop in. (in het bestand: /sections/0/title)",
                        "Stuk 4: Vul het adres in. (in het bestand: /documents/3/url)",
                        "Wie u vraagt: Kies uit: MUNICIPALITY (gemeenten), VNG (VNG). (in het bestand:"
                                + " /audience/organisationKinds/0)",
                        "Wie u vraagt: Kies uit: FG (FG), CISO (CISO). (in het bestand: /audience/functions/0)",
                        "Kies uit: WITH_ORGANISATION, NONE. (in het bestand: /publication)",
                        "Kies uit: MEMBER (Elk lid voor zichzelf), ORGANISATION (Elke organisatie één keer). (in het"
                                + " bestand: /responsePer)");
    }

    @Test
    void what_is_no_json_or_too_much_is_told_and_goes_nowhere() {
        Browser browser = member("advocate").get("/raadplegingen/importeren");
        browser.submit("/raadplegingen/importeren", "bestand", "{\n \"title\" 1}");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst(".meent-error-summary a").text())
                .startsWith("Dit is geen geldige JSON: kijk op regel 2");
        browser.submit("/raadplegingen/importeren", "bestand", " ");
        assertThat(browser.page().expectFirst(".meent-error-summary a").text()).startsWith("Plak de inhoud");
        String large = "[\"" + "x".repeat(4 * 1024 * 1024) + "\"]";
        browser.submit("/raadplegingen/importeren", "bestand", large);
        assertThat(browser.page().expectFirst(".meent-error-summary a").text())
                .isEqualTo("Dit bestand is te groot: 4.097 kilobyte. Hoogstens 4.096 kilobyte is mogelijk.");
        assertThat(browser.page().expectFirst("textarea").wholeText()).isEqualTo("\n" + large);
        assertThat(stub.requests("POST", C + "/imports")).isEmpty();
    }

    @Test
    void who_runs_no_consultations_begins_and_imports_none() {
        for (String path :
                new String[] {"/raadplegingen/beginnen", "/raadplegingen/importeren", "/raadplegingen/nieuw?sjabloon=x"
                }) {
            assertThat(member().get(path).status()).as(path).isEqualTo(403);
        }
    }
}
