package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class FiguresTest extends PortalTest {
    private static final String R2 = "/community/v1/consultations/r2";

    @Test
    void numbers_stand_beside_bars_and_what_follows_from_them_below() {
        consultation("SCALE", "\"min\": 1, \"max\": 3");
        stub.reply("GET", R2 + "/results", 200, """
            {"responses": 20, "questions": [{"questionId": "q", "median": 2, "counts": [
              {"value": 1, "count": 5}, {"value": 2, "count": 10}, {"value": 3, "count": null}]}], "grouped": []}\
            """);
        var page = member().get("/raadplegingen/r2").page();
        assertThat(page.select(".meent-figures tbody tr").eachText()).containsExactly("1 5", "2 10", "3 niet getoond");
        assertThat(page.select(".meent-figures .bar").eachAttr("width"))
                .as("of all that were counted, not of the largest")
                .containsExactly("25", "50");
        assertThat(page.text()).contains("Middelste antwoord: 2");
        assertThat(page.select("details:contains(Per functie)")).isEmpty();
        assertThat(page.expectFirst("[aria-labelledby=vragen]").text()).contains("20 reacties geteld");
        assertThat(page.text())
                .contains("Niet getoond is een aantal van één tot en met vier, of een aantal waaruit zo’n klein aantal"
                        + " is af te leiden.")
                .contains("Per functie, per provincie, naar grootte van de gemeente: niet getoond, want dan gaat een"
                        + " aantal over te weinig reacties.");
    }

    @Test
    void who_can_read_each_response_is_not_told_that_it_stays_hidden() {
        String counts = """
            {"responses": 20, "questions": [{"questionId": "q", "counts": [
              {"value": "A", "count": 17}, {"value": "B", "count": null}]}], "grouped": []}\
            """;
        consultation("SINGLE", "\"options\": [\"A\", \"B\"]", "WITH_ORGANISATION");
        stub.reply("GET", R2 + "/results", 200, counts);
        assertThat(member().get("/raadplegingen/r2").page().text())
                .contains("Zulke aantallen tonen wij in geen enkele raadpleging.")
                .doesNotContain("Zo blijft verborgen");
        consultation("SINGLE", "\"options\": [\"A\", \"B\"]", "AGGREGATE_ONLY");
        assertThat(member().get("/raadplegingen/r2").page().text())
                .contains("Zo blijft verborgen wat enkelen kozen.")
                .doesNotContain("in geen enkele raadpleging");
    }

    @Test
    void where_nothing_can_be_shown_that_is_said_once() {
        consultation("SINGLE", "\"options\": [\"A\", \"B\"]");
        stub.reply("GET", R2 + "/results", 200, """
            {"responses": null, "questions": [{"questionId": "q", "counts": [
              {"value": "A", "count": null}, {"value": "B", "count": null}]}], "grouped": []}\
            """);
        for (String address : new String[] {"/raadplegingen/r2", "/raadplegingen/r2/rapport"}) {
            var main = member().get(address).page().expectFirst("main");
            assertThat(main.text())
                    .contains("A · B", "Te weinig reacties om aantallen te tonen.")
                    .doesNotContain("niet getoond", "Niet getoond");
            assertThat(main.select(".meent-figures")).isEmpty();
        }
    }

    @Test
    void a_text_of_which_nothing_can_be_shown_has_no_table() {
        consultation("PARAGRAPHS", "\"paragraphs\": [{\"number\": \"1\", \"text\": \"Zo.\"}]");
        stub.reply("GET", R2 + "/results", 200, """
            {"responses": 6, "questions": [{"questionId": "q", "paragraphs": [{"number": "1", "counts": [
              {"value": "AGREE", "count": null}, {"value": "CHANGE", "count": null}, {"value": "REMARK", "count": null}]}]}],
             "grouped": []}\
            """);
        var questions = member().get("/raadplegingen/r2").page().expectFirst("[aria-labelledby=vragen]");
        assertThat(questions.select("table")).isEmpty();
        assertThat(questions.text()).contains("6 reacties geteld", "Te weinig reacties om aantallen te tonen.");
    }

    @Test
    void while_the_responses_are_counted_one_reads_what_there_was_to_choose() {
        consultation("SINGLE", "\"options\": [\"A\", \"B\"]");
        stub.reply("GET", R2 + "/results", 409, problem("consultation-being-counted", 409, ""));
        assertThat(member().get("/raadplegingen/r2").page().text()).contains("A · B");
    }

    @Test
    void where_all_is_shown_nothing_is_explained() {
        consultation("SINGLE", "\"options\": [\"A\", \"B\"]");
        stub.reply("GET", R2 + "/results", 200, """
            {"responses": 20, "questions": [{"questionId": "q", "counts": [
              {"value": "A", "count": 20}, {"value": "B", "count": 0}]}], "grouped": [
              {"by": "FUNCTION", "questions": [{"questionId": "q", "groups": []}]},
              {"by": "PROVINCE", "questions": [{"questionId": "q", "groups": []}]},
              {"by": "SIZE", "questions": [{"questionId": "q", "groups": []}]}]}\
            """);
        assertThat(member().get("/raadplegingen/r2").page().expectFirst("main").text())
                .doesNotContain("niet getoond", "Niet getoond");
    }

    @Test
    void what_only_some_were_asked_says_why_it_has_no_groups() {
        consultation(
                "SINGLE", "\"options\": [\"A\", \"B\"], \"condition\": {\"questionId\": \"p\", \"anyOf\": [\"Ja\"]}");
        stub.reply("GET", R2 + "/results", 200, """
            {"responses": 20, "questions": [{"questionId": "q", "counts": [
              {"value": "A", "count": 10}, {"value": "B", "count": 10}]}], "grouped": []}\
            """);
        assertThat(member().get("/raadplegingen/r2").page().text())
                .contains("naar grootte van de gemeente: niet getoond, want niet iedereen kreeg deze vraag.");
    }

    @Test
    void a_ranking_has_an_order_and_options_that_stand_together() {
        consultation("RANKING", "\"options\": [\"A\", \"B\", \"C\"]");
        stub.reply("GET", R2 + "/results", 200, """
            {"responses": 20, "questions": [{"questionId": "q", "order": [["B"], ["A", "C"]], "counts": [
              {"value": "A", "count": 5}, {"value": "B", "count": 10}, {"value": "C", "count": 5}]}], "grouped": []}\
            """);
        var page = member().get("/raadplegingen/r2").page();
        assertThat(page.select(".meent-figures__order li").eachText()).containsExactly("B", "A, C");
        assertThat(page.text()).contains("Hoe vaak iets op de eerste plaats stond:");
    }

    @Test
    void groups_are_told_in_words_and_those_that_are_shown_as_one_together() {
        consultation("STATEMENT", "\"options\": []");
        stub.reply("GET", R2 + "/results", 200, """
            {"responses": 20, "questions": [{"questionId": "q", "counts": [
              {"value": "AGREE", "count": 12}, {"value": "NEUTRAL", "count": 0}, {"value": "DISAGREE", "count": 10}]}],
             "grouped": [{"by": "FUNCTION", "questions": [{"questionId": "q", "groups": [
               {"groups": ["CISO", "PRIVACY_OFFICER"], "counts": [
                 {"value": "AGREE", "count": 6}, {"value": "NEUTRAL", "count": 0}, {"value": "DISAGREE", "count": 5}]},
               {"groups": ["FG"], "counts": [
                 {"value": "AGREE", "count": 6}, {"value": "NEUTRAL", "count": 0}, {"value": "DISAGREE", "count": 5}]}]}]},
              {"by": "PROVINCE", "questions": [{"questionId": "q", "groups": [
               {"groups": ["OTHER"], "counts": [
                 {"value": "AGREE", "count": 6}, {"value": "NEUTRAL", "count": 0}, {"value": "DISAGREE", "count": 5}]},
               {"groups": ["Utrecht"], "counts": [
                 {"value": "AGREE", "count": 6}, {"value": "NEUTRAL", "count": 0}, {"value": "DISAGREE", "count": 5}]}]}]}]}\
            """);
        var tables = member().get("/raadplegingen/r2").page().select("details.meent-fold table");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).select("thead th").eachText())
                .containsExactly("Functie", "Eens", "Neutraal", "Oneens");
        assertThat(tables.get(0).select("tbody tr").eachText())
                .containsExactly("CISO, Privacy officer 6 0 5", "FG 6 0 5");
        assertThat(tables.get(1).select("tbody th").eachText()).containsExactly("Buiten een gemeente", "Utrecht");
    }

    @Test
    void the_figures_stand_with_what_was_said_and_done() {
        stub.reply("GET", R2, 200, """
            {"id": "r2", "title": "Wat hebt u nodig?", "closesAt": "2026-01-01T10:00:00Z", "responsePer": "MEMBER",
             "publication": "WITHOUT_NAME", "status": "OUTCOME_PUBLISHED",
             "questions": [{"id": "o", "kind": "OPEN", "text": "Waarom?"},
               {"id": "q", "kind": "SINGLE", "text": "Wat kiest u?", "options": ["A", "B"]},
               {"id": "r", "kind": "SINGLE", "text": "En wat nog?", "options": ["C", "D"]}],
             "outcome": {"summary": "Zo", "perQuestion": [{"questionId": "q", "heard": "U koos A", "done": "Ingebracht"}]}}\
            """);
        stub.reply("GET", R2 + "/results", 200, """
            {"responses": 20, "questions": [
              {"questionId": "q", "counts": [{"value": "A", "count": 12}, {"value": "B", "count": 8}]},
              {"questionId": "r", "counts": [{"value": "C", "count": 15}, {"value": "D", "count": 5}]}], "grouped": []}\
            """);
        var page = member().get("/raadplegingen/r2").page();
        var outcome = page.expectFirst("[aria-labelledby=uitkomst]");
        assertThat(outcome.select(".meent-card").text()).contains("Vraag 2", "Wat kiest u?", "U koos A", "Ingebracht");
        assertThat(outcome.select(".meent-figures tbody tr").eachText()).containsExactly("A 12", "B 8");
        assertThat(outcome.text()).contains("20 reacties geteld");
        var questions = page.expectFirst("[aria-labelledby=vragen]");
        assertThat(questions.select(".meent-figures tbody tr").eachText()).containsExactly("C 15", "D 5");
        assertThat(questions.select("a[href=#uitkomst]")).hasSize(1);
    }

    @Test
    void who_writes_the_outcome_has_the_figures_before_the_eyes() {
        consultation("SINGLE", "\"options\": [\"A\", \"B\"]");
        stub.reply("GET", R2 + "/results", 200, """
            {"responses": 20, "questions": [
              {"questionId": "q", "counts": [{"value": "A", "count": 12}, {"value": "B", "count": 8}]}], "grouped": []}\
            """);
        var form = member("advocate").get("/raadplegingen/r2").page().expectFirst("form[action$=/uitkomst]");
        assertThat(form.select("legend").eachText()).contains("Vraag 1: Wat vindt u?");
        assertThat(form.select(".meent-figures tbody tr").eachText()).containsExactly("A 12", "B 8");
    }

    private void consultation(String kind, String more) {
        consultation(kind, more, "WITHOUT_NAME");
    }

    private void consultation(String kind, String more, String publication) {
        stub.reply("GET", R2, 200, """
            {"id": "r2", "title": "Wat hebt u nodig?", "closesAt": "2026-01-01T10:00:00Z", "responsePer": "MEMBER",
             "publication": "%s", "status": "OUTCOME_PUBLISHED",
             "questions": [{"id": "q", "kind": "%s", "text": "Wat vindt u?", "required": true, %s}]}\
            """.formatted(publication, kind, more));
    }
}
