package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Building a questionnaire with sections, conditions and a draft text, without a script. */
class BuildTest extends PortalTest {
    private static final String C = "/community/v1/consultations";
    private static final String NEW = "/raadplegingen";

    @BeforeEach
    void it_is_taken() {
        stub.reply("POST", C, 201, "{\"id\": \"r1\"}");
    }

    private Browser building() {
        return member("advocate")
                .get("/raadplegingen/nieuw")
                .submit(
                        NEW,
                        "title",
                        "Wet",
                        "questions.0.text",
                        "Hebt u camera’s?",
                        "questions.0.kind",
                        "SINGLE",
                        "questions.0.options",
                        "Ja\nNee",
                        "stap",
                        "vraag")
                .submit(NEW, "questions.1.text", "Waar?", "stap", "vraag")
                .submit(
                        NEW,
                        "questions.2.text",
                        "Hoeveel?",
                        "questions.2.kind",
                        "SCALE",
                        "closesAt",
                        "2036-12-03T12:00");
    }

    private String sent() {
        return stub.requests("POST", C).getLast().body();
    }

    @Test
    void a_section_is_added_filled_in_and_questions_are_put_in_it() {
        stub.reply("POST", C, 400, problem("invalid", 400, """
            {"pointer": "/sections/0/title", "code": "required", "detail": "Vul de kop in."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/nieuw").submit(NEW, "title", "Wet", "stap", "deel");
        assertThat(browser.page().select("[autofocus]").eachAttr("name")).containsExactly("sections.0.title");
        browser.submit(NEW, "questions.0.text", "Een?", "questions.0.section", "d1");
        assertThat(browser.page().expectFirst(".meent-error-summary a").attr("href"))
                .isEqualTo("#veld-sections-0-title");
        assertThat(browser.page()
                        .select("select[name=questions.0.section] option[selected]")
                        .val())
                .isEqualTo("d1");

        stub.reply("POST", C, 201, "{\"id\": \"r1\"}");
        browser.submit(NEW, "sections.0.title", "Vooraf", "sections.0.intro", "Dit **eerst**.");
        assertThat(sent())
                .contains(
                        "\"sections\":[{\"id\":\"d1\",\"title\":\"Vooraf\",\"intro\":\"Dit **eerst**.\"}]",
                        "\"section\":\"d1\"");
    }

    @Test
    void questions_of_a_section_stand_together_in_the_order_of_the_sections() {
        Browser browser = threeInSections();
        assertThat(texts(browser)).containsExactly("Een?", "Twee?", "Drie?");
        browser.submit(NEW, "stap", "deel-omhoog.1");
        assertThat(texts(browser)).containsExactly("Drie?", "Een?", "Twee?");
        browser.submit(NEW, "stap", "deel-omlaag.0");
        assertThat(texts(browser)).containsExactly("Een?", "Twee?", "Drie?");
        browser.submit(NEW, "questions.0.section", "d2");
        assertThat(sent()).matches("(?s).*Twee\\?.*Een\\?.*Drie\\?.*");
    }

    @Test
    void past_the_edge_of_its_section_a_question_goes_to_the_next() {
        Browser browser = threeInSections().submit(NEW, "stap", "omlaag.1");
        assertThat(texts(browser)).containsExactly("Een?", "Twee?", "Drie?");
        assertThat(chosen(browser)).containsExactly("d1", "d2", "d2");
        browser.submit(NEW, "stap", "omhoog.1").submit(NEW, "stap", "omhoog.1");
        assertThat(texts(browser)).containsExactly("Twee?", "Een?", "Drie?");
    }

    @Test
    void a_section_that_is_taken_out_leaves_its_questions_to_the_one_before() {
        Browser browser = threeInSections().submit(NEW, "stap", "deel-weg.1");
        assertThat(chosen(browser)).containsExactly("d1", "d1", "d1");
        browser.submit(NEW, "stap", "deel-weg.0");
        assertThat(browser.page().select("select[name$=section]")).isEmpty();
        assertThat(texts(browser)).containsExactly("Een?", "Twee?", "Drie?");
        browser.submit(NEW, "stap", "deel-weg.7").submit(NEW, "stap", "deel-omhoog.0");
        assertThat(texts(browser)).containsExactly("Een?", "Twee?", "Drie?");
    }

    /** Nobody needs a heading that was never written. */
    @Test
    void a_section_without_words_and_questions_is_none() {
        threeInSections().submit(NEW, "stap", "deel").submit(NEW);
        assertThat(sent()).contains("\"d1\"", "\"d2\"").doesNotContain("\"d3\"");
    }

    private Browser threeInSections() {
        return member("advocate")
                .get("/raadplegingen/nieuw")
                .submit(NEW, "stap", "deel")
                .submit(NEW, "sections.0.title", "A", "stap", "deel")
                .submit(
                        NEW,
                        "title",
                        "Wet",
                        "sections.1.title",
                        "B",
                        "questions.0.text",
                        "Een?",
                        "questions.0.section",
                        "d1",
                        "stap",
                        "vraag")
                .submit(NEW, "questions.1.text", "Twee?", "questions.1.section", "d1", "stap", "vraag")
                .submit(NEW, "questions.2.text", "Drie?", "questions.2.section", "d2", "stap", "tellen");
    }

    private static List<String> texts(Browser browser) {
        return browser.page().select("input[name^=questions][name$=text]").eachAttr("value");
    }

    private static List<String> chosen(Browser browser) {
        return browser.page().select("select[name$=section] option[selected]").eachAttr("value");
    }

    @Test
    void a_condition_is_an_earlier_question_and_some_of_its_answers() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submit(
                NEW,
                "title",
                "Wet",
                "questions.0.text",
                "Camera’s?",
                "questions.0.kind",
                "SINGLE",
                "questions.0.options",
                "Ja\nNee\nSoms",
                "stap",
                "vraag");
        assertThat(browser.page().select("select[name=questions.0.condition]")).isEmpty();
        assertThat(browser.page()
                        .select("summary:contains(Alleen na een bepaald antwoord) use")
                        .eachAttr("href"))
                .isNotEmpty()
                .noneMatch(icon -> icon.endsWith("#arrow-down"));
        assertThat(browser.page()
                        .select("select[name=questions.1.condition] option")
                        .eachText())
                .containsExactly("Deze vraag krijgt iedereen", "1. Camera’s?");
        browser.submit(NEW, "questions.1.text", "Waar?", "questions.1.condition", "v1", "stap", "na.1");
        assertThat(browser.page()
                        .select("input[name=questions.1.condition.anyOf]")
                        .eachAttr("value"))
                .containsExactly("Ja", "Nee", "Soms");
        assertThat(browser.page().select("[autofocus]").eachAttr("value")).containsExactly("Ja");
        browser.submit(
                NEW, "questions.1.condition.anyOf", "Ja", "questions.1.condition.anyOf", "Soms", "stap", "vraag");
        assertThat(browser.page()
                        .select("input[name=questions.1.condition.anyOf][checked]")
                        .eachAttr("value"))
                .containsExactly("Ja", "Soms");
        browser.submit(NEW, "questions.2.text", "Hoe?", "stap", "omlaag.1").submit(NEW);
        assertThat(sent()).contains("\"condition\":{").contains("\"anyOf\":[\"Ja\",\"Soms\"]", "\"questionId\":\"v1\"");
    }

    @Test
    void values_of_a_scale_are_numbers_and_stances_are_read_in_words() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submit(NEW, "title", "Wet", "questions.0.text", "Een?", "questions.0.kind", "SCALE", "stap", "vraag")
                .submit(NEW, "questions.1.text", "Twee?", "questions.1.kind", "STATEMENT", "stap", "vraag")
                .submit(
                        NEW,
                        "questions.1.condition",
                        "v1",
                        "questions.2.text",
                        "Drie?",
                        "questions.2.condition",
                        "v2",
                        "stap",
                        "na.2");
        assertThat(browser.page()
                        .select("label:has(input[name=questions.2.condition.anyOf])")
                        .eachText())
                .containsExactly("Eens", "Neutraal", "Oneens");
        browser.submit(NEW, "questions.1.condition.anyOf", "4", "questions.2.condition.anyOf", "DISAGREE");
        assertThat(sent()).contains("\"anyOf\":[4]", "\"anyOf\":[\"DISAGREE\"]");
    }

    @Test
    void what_is_wrong_with_a_condition_stands_at_it() {
        stub.reply("POST", C, 400, problem("invalid", 400, """
            {"pointer": "/questions/1/condition/anyOf", "code": "condition-without-values", "detail": "Kies na welk antwoord."}\
            """));
        Browser browser = building().submit(NEW, "questions.1.condition", "v1");
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(link.text()).isEqualTo("Vraag 2: Kies na welk antwoord.");
        assertThat(browser.page().expectFirst(link.attr("href")).attr("name")).isEqualTo("questions.1.condition.anyOf");
        assertThat(browser.page()
                        .expectFirst("details:has(" + link.attr("href") + ")")
                        .hasAttr("open"))
                .isTrue();
    }

    /** It may be moved back again; else the service says that it can't be so. */
    @Test
    void a_condition_stays_when_its_question_no_longer_stands_before() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submit(
                        NEW,
                        "title",
                        "Wet",
                        "questions.0.text",
                        "Een?",
                        "questions.0.kind",
                        "STATEMENT",
                        "stap",
                        "vraag")
                .submit(NEW, "questions.1.text", "Twee?", "questions.1.condition", "v1", "stap", "na.1")
                .submit(NEW, "questions.1.condition.anyOf", "AGREE", "stap", "omhoog.1");
        assertThat(browser.page()
                        .select("select[name=questions.0.condition] option[selected]")
                        .eachText())
                .containsExactly("een vraag die hier niet meer voor staat");
        browser.submit(NEW, "stap", "omlaag.0").submit(NEW);
        assertThat(sent()).contains("\"anyOf\":[\"AGREE\"]");
    }

    @Test
    void a_pasted_text_is_cut_at_empty_lines_with_the_numbers_that_it_has_or_the_next() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submit(
                NEW,
                "title",
                "Wet",
                "questions.0.text",
                "Wat vindt u?",
                "questions.0.kind",
                "PARAGRAPHS",
                "questions.0.paragraphs",
                "Aanhef\nop twee regels\n\n2. De raad\n \t\n\n2. Nog een\n\nArtikel 3.1a\nHet college.\n\n3 gemeenten",
                "stap",
                "knip.0");
        assertThat(browser.page().select("input[name=questions.0.number]").eachAttr("value"))
                .containsExactly("aanhef", "2", "3", "3.1a", "3.1a alinea 2");
        assertThat(browser.page().select("textarea[name=questions.0.passage]").eachText())
                .containsExactly("Aanhef\nop twee regels", "De raad", "2. Nog een", "Het college.", "3 gemeenten");
        assertThat(browser.page()
                        .expectFirst("textarea[name=questions.0.paragraphs]")
                        .text())
                .isEmpty();
        assertThat(stub.requests("POST", C)).isEmpty();
    }

    /** As laws are written: a number on a line of its own, or a letter. */
    @Test
    void a_paragraph_may_have_several_lines_and_begin_with_its_number_in_any_way_that_laws_do() {
        Browser browser = member("advocate")
                .get("/raadplegingen/nieuw")
                .submit(NEW, "questions.0.kind", "PARAGRAPHS", "questions.0.paragraphs", """
                    Artikel 1
                    Een bestuursorgaan meldt een paal.
                    Het doet dat op tijd.

                    Artikel 4:2
                    Lid 3 geldt niet.
                    \u00a0
                    Artikel II
                    De wet vervalt.

                    b. een bord

                    Lid 5
                    De raad\
                    """, "stap", "knip.0");
        assertThat(browser.page().select("input[name=questions.0.number]").eachAttr("value"))
                .containsExactly("1", "4:2", "II", "II onder b", "II lid 5");
        assertThat(browser.page().select("textarea[name=questions.0.passage]").stream()
                        .map(each -> each.wholeText().strip().lines().toList()))
                .containsExactly(
                        List.of("Een bestuursorgaan meldt een paal.", "Het doet dat op tijd."),
                        List.of("Lid 3 geldt niet."),
                        List.of("De wet vervalt."),
                        List.of("een bord"),
                        List.of("De raad"));
    }

    @Test
    void a_heading_goes_with_what_it_is_above() {
        Browser browser = member("advocate")
                .get("/raadplegingen/nieuw")
                .submit(NEW, "questions.0.kind", "PARAGRAPHS", "questions.0.paragraphs", """
                    Artikel 1

                    Deze wet gaat over camera’s.

                    Artikel 2. Meldplicht

                    1. Een bestuursorgaan meldt een camera.

                    Artikel 3

                    Artikel 4 geldt niet voor scholen.

                    § 5 Slot\
                    """, "stap", "knip.0");
        assertThat(browser.page().select("input[name=questions.0.number]").eachAttr("value"))
                .containsExactly("1", "2 lid 1", "3", "4");
        assertThat(browser.page().select("textarea[name=questions.0.passage]").stream()
                        .map(each -> each.wholeText().strip().lines().toList()))
                .containsExactly(
                        List.of("Deze wet gaat over camera’s."),
                        List.of("Meldplicht", "Een bestuursorgaan meldt een camera."),
                        List.of("Artikel 4 geldt niet voor scholen."),
                        List.of("§ 5 Slot"));
    }

    @Test
    void a_paragraph_is_joined_with_the_one_before_it_which_keeps_its_number() {
        Browser browser = member("advocate")
                .get("/raadplegingen/nieuw")
                .submit(
                        NEW,
                        "questions.0.kind",
                        "PARAGRAPHS",
                        "questions.0.paragraphs",
                        "Artikel 1\n\nEen.\n\nArtikel 2\n\nTwee.\n\nArtikel 3\n\nDrie.",
                        "stap",
                        "knip.0");
        assertThat(browser.page().select("button[value^=samen.]").eachText())
                .containsExactly("Voeg samen met het vorige: Onderdeel 2", "Voeg samen met het vorige: Onderdeel 3");
        browser.submit(NEW, "stap", "samen.0.1");
        assertThat(browser.page().select("input[name=questions.0.number]").eachAttr("value"))
                .containsExactly("1", "3");
        var passages = browser.page().select("textarea[name=questions.0.passage]");
        assertThat(passages.getFirst().wholeText().strip()).isEqualTo("Een.\nTwee.");
        assertThat(passages.getFirst().hasAttr("autofocus")).isTrue();
        assertThat(browser.submit(NEW, "stap", "samen.0.9").page().select("textarea[name=questions.0.passage]"))
                .hasSize(2);
        assertThat(stub.requests("POST", C)).isEmpty();
    }

    @Test
    void a_lid_that_is_joined_keeps_its_mark() {
        Browser browser = member("advocate")
                .get("/raadplegingen/nieuw")
                .submit(
                        NEW,
                        "questions.0.kind",
                        "PARAGRAPHS",
                        "questions.0.paragraphs",
                        "Artikel 1\n\n1. Een.\n\n2. Twee.",
                        "stap",
                        "knip.0")
                .submit(NEW, "stap", "samen.0.1");
        assertThat(browser.page()
                        .expectFirst("textarea[name=questions.0.passage]")
                        .wholeText()
                        .strip())
                .isEqualTo("Een.\n2. Twee.");
    }

    @Test
    void a_text_is_cut_when_it_is_saved_too_and_an_emptied_paragraph_is_gone() {
        member("advocate")
                .get("/raadplegingen/nieuw")
                .submit(
                        NEW,
                        "title",
                        "Wet",
                        "questions.0.kind",
                        "PARAGRAPHS",
                        "questions.0.text",
                        "Wat?",
                        "questions.0.number",
                        "7",
                        "questions.0.number",
                        "8",
                        "questions.0.passage",
                        "Zeven",
                        "questions.0.passage",
                        " ",
                        "questions.0.paragraphs",
                        "Negen");
        assertThat(sent())
                .contains(
                        "\"paragraphs\":[{\"number\":\"7\",\"text\":\"Zeven\"},{\"number\":\"2\",\"text\":\"Negen\"}]");
    }

    @Test
    void what_is_wrong_with_a_paragraph_stands_at_the_text() {
        stub.reply("POST", C, 400, problem("invalid", 400, """
            {"pointer": "/questions/0/paragraphs/1/number", "code": "question-paragraph-twice", "detail": "Het nummer 1 komt twee keer voor."}\
            """));
        Browser browser = member("advocate")
                .get("/raadplegingen/nieuw")
                .submit(
                        NEW,
                        "questions.0.text",
                        "Wat?",
                        "questions.0.kind",
                        "PARAGRAPHS",
                        "questions.0.number",
                        "1",
                        "questions.0.number",
                        "1",
                        "questions.0.passage",
                        "Een",
                        "questions.0.passage",
                        "Twee");
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(browser.page().expectFirst(link.attr("href")).attr("name")).isEqualTo("questions.0.paragraphs");
        assertThat(browser.page().select("textarea[name=questions.0.passage]")).hasSize(2);
    }

    @Test
    void each_field_says_for_which_kinds_of_question_it_is() {
        var page = member("advocate").get("/raadplegingen/nieuw").page();
        assertThat(page.expectFirst("[data-kinds]:has([name=questions.0.options])")
                        .attr("data-kinds"))
                .isEqualTo("SINGLE MULTIPLE RANKING");
        assertThat(page.expectFirst("details:has([name=questions.0.paragraphs])")
                        .attr("data-kinds"))
                .isEqualTo("PARAGRAPHS");
        for (String name : new String[] {"min", "max"}) {
            assertThat(page.expectFirst("[data-kinds]:has([name=questions.0." + name + "])")
                            .attr("data-kinds"))
                    .isEqualTo("SCALE MULTIPLE");
        }
        assertThat(page.expectFirst("label[for=veld-questions-0-max]").text())
                .isEqualTo("Hoogste getal van een schaal, of hoogstens zoveel keuzes (niet verplicht)");
    }

    @Test
    void a_scale_has_a_lowest_number_and_a_multiple_choice_a_least_number_of_choices() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submit(
                        NEW,
                        "questions.0.text",
                        "Een?",
                        "questions.0.kind",
                        "SCALE",
                        "questions.0.min",
                        "0",
                        "questions.0.max",
                        "10",
                        "stap",
                        "vraag")
                .submit(
                        NEW,
                        "questions.1.text",
                        "Twee?",
                        "questions.1.kind",
                        "MULTIPLE",
                        "questions.1.options",
                        "A\nB\nC",
                        "questions.1.min",
                        "2",
                        "stap",
                        "vraag")
                .submit(NEW, "questions.2.text", "Drie?", "questions.2.condition", "v1", "stap", "na.2");
        assertThat(browser.page()
                        .select("input[name=questions.2.condition.anyOf]")
                        .eachAttr("value"))
                .hasSize(11)
                .startsWith("0")
                .endsWith("10");
        browser.submit(NEW, "stap", "omlaag.0").submit(NEW);
        assertThat(sent()).contains("\"min\":0,\"max\":10", "\"min\":2").doesNotContain("\"max\":null");
    }

    @Test
    void a_minimum_that_was_there_stays() {
        stub.reply("GET", C + "/r9", 200, """
            {"id": "r9", "title": "Concept", "status": "DRAFT", "questions": [
              {"id": "q1", "kind": "SCALE", "text": "Een?", "min": -2, "max": 2},
              {"id": "q2", "kind": "MULTIPLE", "text": "Twee?", "options": ["A", "B", "C"], "min": 1, "max": 2}]}\
            """, "ETag", "\"5\"").reply("PATCH", C + "/r9", 204, "");
        member("advocate").get("/raadplegingen/r9/wijzigen").submit("/raadplegingen/r9/wijzigen");
        assertThat(stub.requests("PATCH", C + "/r9").getFirst().body())
                .contains("\"min\":-2,\"max\":2", "\"min\":1,\"max\":2");
    }

    @Test
    void questions_without_a_section_are_told_apart_from_those_of_the_sections() {
        var page = threeInSections()
                .submit(NEW, "stap", "vraag", "questions.3.text", "Vier?")
                .page();
        assertThat(page.select(".meent-part-name").eachText()).containsExactly("Deel 1: A", "Deel 2: B");
        page = member("advocate")
                .get("/raadplegingen/nieuw")
                .submit(NEW, "stap", "deel")
                .page();
        assertThat(page.select(".meent-part-name").eachText()).containsExactly("Voor het eerste deel");
        assertThat(member("advocate").get("/raadplegingen/nieuw").page().select(".meent-part-name"))
                .isEmpty();
    }

    @Test
    void a_draft_is_saved_from_the_top_of_its_form_too() {
        var page = member("advocate").get("/raadplegingen/nieuw").page();
        assertThat(page.select("form[action=/raadplegingen] button:not([name]):not([aria-hidden])")
                        .eachText())
                .containsExactly("Bewaar het concept", "Bewaar het concept");
    }

    @Test
    void who_changed_a_draft_in_between_may_be_oneself() {
        stub.reply("GET", C + "/r9", 200, "{\"id\": \"r9\", \"title\": \"C\", \"status\": \"DRAFT\"}", "ETag", "\"5\"")
                .reply("PATCH", C + "/r9", 412, problem("changed", 412, ""));
        Browser browser = member("advocate").get("/raadplegingen/r9/wijzigen").submit("/raadplegingen/r9/wijzigen");
        assertThat(browser.page().expectFirst("[role=alert]").text())
                .contains("Dit concept is intussen gewijzigd: door een collega, of door u in een ander venster.")
                .doesNotContain("van uw collega");
    }

    @Test
    void a_draft_comes_back_as_it_was_built() {
        stub.reply("GET", C + "/r9", 200, """
            {"id": "r9", "title": "Concept", "status": "DRAFT", "responsePer": "MEMBER", "publication": "NONE",
             "sections": [{"id": "a", "title": "Vooraf", "intro": "Lees dit"}],
             "questions": [{"id": "q1", "kind": "SCALE", "text": "Een?", "min": 1, "max": 3, "section": "a"},
              {"id": "q2", "kind": "PARAGRAPHS", "text": "Twee?", "section": "a",
               "condition": {"questionId": "q1", "anyOf": [2, 3]}, "paragraphs": [{"number": "1a", "text": "Tekst"}]}]}\
            """, "ETag", "\"5\"").reply("PATCH", C + "/r9", 204, "");
        member("advocate").get("/raadplegingen/r9/wijzigen").submit("/raadplegingen/r9/wijzigen", "title", "Beter");
        assertThat(stub.requests("PATCH", C + "/r9").getFirst().body())
                .contains(
                        "\"sections\":[{\"id\":\"a\",\"title\":\"Vooraf\",\"intro\":\"Lees dit\"}]",
                        "\"anyOf\":[2,3]",
                        "\"paragraphs\":[{\"number\":\"1a\",\"text\":\"Tekst\"}]",
                        "\"section\":\"a\"");
    }
}
