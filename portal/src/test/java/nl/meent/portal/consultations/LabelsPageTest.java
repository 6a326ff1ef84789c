package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.consultations.ReadAnswers.Piece;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Answers to open questions, and the tags of their passages. */
class LabelsPageTest extends PortalTest {
    private static final String R = "/community/v1/consultations/r5";

    private Browser labels() {
        stub.reply("GET", R, 200, """
            {"id": "r5", "title": "Toezicht", "closesAt": "2026-11-01T10:00:00Z", "responsePer": "MEMBER", "status": "CLOSED", "publication": "WITHOUT_NAME",
             "questions": [{"id": "a", "kind": "OPEN", "text": "Wat ontbreekt?", "required": false}, {"id": "b", "kind": "SCALE", "text": "Hoe ver?", "required": false, "min": 1, "max": 5}, {"id": "c", "kind": "OPEN", "text": "Wat nog meer?", "required": false}]}\
            """, "ETag", "\"1\"");
        stub.reply("GET", R + "/questions/a/answers", 200, """
            {"items": [{"reference": "antwoord-1", "text": "Te weinig 🕰 tijd. Ook geld.\\r\\nEn mensen", "passages": [{"id": "p1", "from": 0, "to": 17, "quote": "Te weinig 🕰 tijd.", "tag": "tijd"}]}], "next": null}\
            """);
        stub.reply("GET", R + "/tags", 200, """
            {"items": [{"questionId": "a", "tag": "tijd", "passages": 2, "responses": 1}, {"questionId": "c", "tag": "anders", "passages": 1, "responses": 1}], "next": null}\
            """);
        return member("advocate").get("/raadplegingen/r5/labels");
    }

    @Test
    void an_answer_is_read_with_its_tagged_passages_and_the_tags_of_the_question() {
        Element page = labels().page().expectFirst("main");
        assertThat(page.select("[data-answer]").getFirst().wholeText()).contains("Te weinig 🕰 tijd. Ook geld.");
        assertThat(page.select("article li").text()).contains("tijd: Te weinig 🕰 tijd.");
        assertThat(page.select("aside tbody tr").eachText()).containsExactly("tijd 1");
        assertThat(page.select("#vraag option").eachText()).containsExactly("1. Wat ontbreekt?", "3. Wat nog meer?");
        assertThat(page.select("nav[aria-label] [aria-current=page]").eachText())
                .contains("Labels");
    }

    @Test
    void what_was_said_of_paragraphs_is_labelled_too() {
        stub.reply("GET", R, 200, """
            {"id": "r5", "title": "Toezicht", "closesAt": "2026-11-01T10:00:00Z", "responsePer": "MEMBER", "status": "CLOSED", "publication": "WITHOUT_NAME",
             "questions": [{"id": "t", "kind": "PARAGRAPHS", "text": "De tekst", "required": false, "paragraphs": [{"number": "2a", "text": "Er komt een register."}]}]}\
            """, "ETag", "\"1\"");
        stub.reply("GET", R + "/questions/t/answers", 200, """
            {"items": [{"reference": "antwoord-1", "text": "2a: Er komt een openbaar register.", "passages": []}], "next": null}\
            """);
        stub.reply("GET", R + "/tags", 200, "{\"items\": [], \"next\": null}");
        Element page = member("advocate").get("/raadplegingen/r5").page().expectFirst("main");
        assertThat(page.select("nav a[href$=/labels]")).hasSize(1);
        assertThat(member("advocate")
                        .get("/raadplegingen/r5/labels")
                        .page()
                        .expectFirst("[data-answer]")
                        .text())
                .isEqualTo("2a: Er komt een openbaar register.");
    }

    @Test
    void every_sentence_is_a_choice_with_its_place_in_code_points() {
        assertThat(labels().page().select("article [name=part]").eachAttr("value"))
                .containsExactly("", "", "0-17", "18-27", "29-38");
        assertThat(Piece.of("Eén zin. Twee?\r\n\r\nDrie"))
                .extracting(Piece::text)
                .containsExactly("Eén zin.", " ", "Twee?", "\r", "\n", "\r", "\n", "Drie");
        assertThat(String.join(
                        "", Piece.of(" Zo.  Of zo!\n").stream().map(Piece::text).toList()))
                .isEqualTo(" Zo.  Of zo!\n");
    }

    @Test
    void a_sentence_or_the_whole_answer_gets_a_tag() {
        Browser browser = labels();
        stub.reply("POST", R + "/passages", 201, "{\"id\": \"p2\"}");
        browser.submit("/raadplegingen/r5/labels/geef", "part", "18-27", "tag", " geld ");
        assertThat(browser.path()).isEqualTo("/raadplegingen/r5/labels?vraag=a");
        assertThat(browser.uri().getFragment()).isEqualTo("antwoord-antwoord-1");
        assertThat(browser.page().expectFirst("#antwoord-antwoord-1").attr("tabindex"))
                .isEqualTo("-1");
        assertThat(browser.page().select("[role=status]").text()).contains("Het label is bewaard.");
        browser.submit("/raadplegingen/r5/labels/geef", "part", "", "tag", "alles");
        assertThat(stub.requests("POST", R + "/passages"))
                .extracting(request -> request.body())
                .containsExactly(
                        "{\"answer\":\"antwoord-1\",\"from\":18,\"to\":27,\"tag\":\"geld\"}",
                        "{\"answer\":\"antwoord-1\",\"tag\":\"alles\"}");
    }

    @Test
    void what_was_typed_and_chosen_stays_with_its_answer_when_it_is_refused() {
        Browser browser = labels();
        stub.reply("POST", R + "/passages", 400, problem("invalid", 400, """
            {"pointer": "/from", "code": "passage-outside-answer", "detail": "Deze woorden staan niet in het antwoord."},
            {"pointer": "/tag", "code": "too-long", "detail": "Maak het korter."}\
            """));
        browser.submit("/raadplegingen/r5/labels/geef", "part", "18-27", "tag", "te lang");
        assertThat(browser.status()).isEqualTo(400);
        Element form = browser.page().expectFirst("details[open] form");
        assertThat(form.expectFirst("[name=tag]").val()).isEqualTo("te lang");
        assertThat(form.select("[name=part][checked]").eachAttr("value")).containsExactly("18-27");
        assertThat(form.select(".utrecht-form-field-error-message").eachText())
                .containsExactly("Deze woorden staan niet in het antwoord.", "Maak het korter.");
        form.select(".meent-error-summary a")
                .forEach(link -> assertThat(
                                browser.page().getElementById(link.attr("href").substring(1)))
                        .isNotNull());
    }

    @Test
    void a_tag_is_taken_away_or_renamed() {
        Browser browser = labels();
        stub.reply("DELETE", R + "/passages/p1", 204, "");
        browser.submit("/raadplegingen/r5/labels/weg");
        assertThat(stub.requests("DELETE", R + "/passages/p1")).hasSize(1);
        assertThat(browser.uri().getFragment()).isEqualTo("antwoord-antwoord-1");
        stub.reply("PUT", R + "/tags", 204, "");
        browser.submit("/raadplegingen/r5/labels/naam", "name", "te weinig tijd");
        assertThat(stub.requests("PUT", R + "/tags").getFirst().body())
                .contains("\"tag\":\"tijd\"", "\"name\":\"te weinig tijd\"");
        assertThat(browser.uri().getFragment()).isEqualTo("codeboek");
        assertThat(browser.page().select("[role=status]").text()).contains("Het label heeft een andere naam.");
    }

    @Test
    void what_was_promised_is_said_instead_of_shown() {
        labels();
        stub.reply("GET", R + "/questions/a/answers", 403, problem("audience-too-small", 403, ""));
        Element page = member("advocate").get("/raadplegingen/r5/labels").page().expectFirst("main");
        assertThat(page.text()).contains("Uitleg van audience-too-small");
        assertThat(page.select("article")).isEmpty();
    }

    @Test
    void an_outcome_cites_passages_and_names_tags() {
        labels();
        stub.reply("GET", R + "/passages", 200, """
            {"items": [{"answer": "antwoord-1", "questionId": "a", "from": 0, "to": 17, "quote": "Te weinig 🕰 tijd.", "tag": "tijd"},
             {"answer": "antwoord-1", "questionId": "a", "from": 0, "to": 17, "quote": "Te weinig 🕰 tijd.", "tag": "haast"}], "next": null}\
            """);
        stub.reply("PUT", R + "/outcome", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r5");
        assertThat(browser.page().select("[name='cites.a']").eachAttr("value")).containsExactly("antwoord-1:0:17");
        assertThat(browser.page().select("label:has([name='cites.a'])").text()).contains("[tijd, haast]");
        assertThat(browser.page()
                        .select("[action$=/uitkomst] fieldset > legend")
                        .eachText())
                .contains("Vraag 1: Wat ontbreekt?", "Vraag 2: Hoe ver?");
        assertThat(browser.page().select("[name='tags.a']").eachAttr("value")).containsExactly("tijd", "haast");
        assertThat(browser.page().select("[name='cites.b'], [name='cites.c']")).isEmpty();
        browser.submit(
                "/raadplegingen/r5/uitkomst",
                "summary",
                "Gehoord",
                "cites.a",
                "antwoord-1:0:17",
                "tags.a",
                "tijd",
                "zeker",
                "true");
        assertThat(stub.requests("PUT", R + "/outcome").getFirst().body())
                .contains("\"answer\":\"antwoord-1\"", "\"from\":0", "\"to\":17", "\"tags\":[\"tijd\"]");
    }

    @Test
    void members_read_what_an_outcome_rests_on() {
        stub.reply("GET", "/community/v1/consultations/r2/outcome/evidence", 200, """
            {"items": [{"questionId": "hulp", "quotes": [{"text": "Te weinig tijd.", "organisation": {"code": "GM0344", "name": "Utrecht", "kind": "MUNICIPALITY"}}, {"text": null}],
             "tags": [{"tag": "tijd", "count": 7}, {"tag": "geld", "count": null}]}], "next": null}\
            """);
        Element outcome = member().get("/raadplegingen/r2").page().expectFirst("[aria-labelledby=uitkomst]");
        assertThat(outcome.select("blockquote").eachText()).containsExactly("Te weinig tijd. Utrecht", "(gewist)");
        assertThat(outcome.select("li").eachText()).contains("tijd: 7 reacties", "geld: niet getoond");
        assertThat(outcome.text()).contains("Niet getoond is een aantal van één tot en met vier");
        assertThat(outcome.select("h4").eachText()).containsExactly("Waar dit op rust");
    }
}
