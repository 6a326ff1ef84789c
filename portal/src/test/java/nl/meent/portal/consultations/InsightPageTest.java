package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class InsightPageTest extends PortalTest {
    private static final String R = "/community/v1/consultations/r1";

    @Test
    void every_municipality_is_a_plot_and_every_province_a_row() {
        Document page = member("advocate").get("/raadplegingen/r1/bereik").page();
        assertThat(page.select(".meent-coverage__map use")).hasSize(342);
        assertThat(page.select(".meent-coverage__map use title").eachText()).contains("Gemeente 4: ingestuurd");
        assertThat(page.select(".meent-coverage__map use").stream().map(plot -> plot.attr("x") + "," + plot.attr("y")))
                .doesNotHaveDuplicates();
        assertThat(page.select("details table tbody tr td:nth-child(2)").eachText())
                .contains("Drenthe", "Zeeland")
                .isSorted();
        assertThat(page.expectFirst("table").select("tbody tr")).hasSize(12);
        assertThat(page.expectFirst(".meent-coverage__map desc").text())
                .startsWith("Er zijn 293 gemeenten gevraagd: 98 hebben ingestuurd");
        assertThat(page.text()).contains("VNG geopend");
    }

    @Test
    void a_finger_finds_every_plot_and_the_name_above_the_map() {
        Document page = member("advocate").get("/raadplegingen/r1/bereik").page();
        assertThat(page.select(".meent-coverage__map defs g[id]"))
                .hasSize(5)
                .allSatisfy(plot -> assertThat(plot.select("rect.plot--around"))
                        .as(plot.id())
                        .hasSize(1));
        assertThat(page.expectFirst("[data-touched]")
                        .nextElementSiblings()
                        .select(".meent-coverage__map rect[data-mark]"))
                .hasSize(1);
    }

    @Test
    void municipalities_stay_in_the_order_of_their_names_however_far_they_are() {
        stub.reply("GET", R + "/coverage/organisations", 200, """
            {"items": [
              {"code": "a", "name": "Amersfoort", "kind": "MUNICIPALITY", "province": "Utrecht", "reach": "INVITED"},
              {"code": "b", "name": "Baarn", "kind": "MUNICIPALITY", "province": "Utrecht", "reach": "RESPONDED"},
              {"code": "c", "name": "'s-Graveland", "kind": "MUNICIPALITY", "province": "Utrecht", "reach": "NOT_ASKED"},
              {"code": "d", "name": "Zeist", "kind": "MUNICIPALITY", "province": "Utrecht", "reach": "RESPONDED"}]}\
            """);
        Document page = member("advocate").get("/raadplegingen/r1/bereik").page();
        assertThat(page.select(".meent-coverage__map use title").eachText())
                .containsExactly(
                        "Amersfoort: nog niet geopend",
                        "Baarn: ingestuurd",
                        "'s-Graveland: niet gevraagd",
                        "Zeist: ingestuurd");
        assertThat(page.select(".meent-coverage__map text:contains(Utrecht)").text())
                .isEqualTo("Utrecht 2/3");
        assertThat(page.expectFirst("table").select("tr:contains(Utrecht)").text())
                .isEqualTo("Utrecht 3 0 2 67 %");
        assertThat(page.select(".meent-coverage__map use").eachAttr("x")).containsExactly("144", "160", "176", "192");
        assertThat(page.select("details:contains(Amersfoort) tbody th").eachText())
                .containsExactly("Amersfoort", "Baarn", "Zeist");
    }

    @Test
    void one_municipality_is_one() {
        stub.reply("GET", R + "/coverage/organisations", 200, """
            {"items": [{"code": "a", "name": "Zeist", "kind": "MUNICIPALITY", "province": "Utrecht", "reach": "RESPONDED"}]}\
            """);
        Document page = member("advocate").get("/raadplegingen/r1/bereik").page();
        assertThat(page.expectFirst(".meent-coverage__map desc").text())
                .startsWith("Er is 1 gemeente gevraagd: 1 heeft ingestuurd, 0 zijn bezig.");
        assertThat(page.select("summary").eachText()).contains("De gevraagde gemeente");
    }

    @Test
    void how_it_goes_is_a_line_with_a_table_and_functions_have_theirs() {
        stub.reply("GET", R + "/coverage/days", 200, """
            {"items": [{"day": "2026-11-20", "opened": 4, "responded": 1}, {"day": "2026-11-21", "opened": 8, "responded": 2},
              {"day": "2026-11-22", "opened": 8, "responded": 6}]}\
            """);
        stub.reply("GET", R + "/coverage/functions", 200, """
            {"items": [{"function": "FG", "members": {"invited": 9, "opened": 8, "drafted": 1, "responded": 7}}]}\
            """);
        Document page = member("advocate").get("/raadplegingen/r1/bereik").page();
        assertThat(page.expectFirst("polyline.course--done").attr("points")).isEqualTo("0,88 150,75 300,25");
        assertThat(page.expectFirst("polyline.course--opened").attr("points")).isEqualTo("0,50 150,0 300,0");
        assertThat(page.select("section[aria-labelledby=verloop] tbody tr")).hasSize(3);
        assertThat(page.select(".meent-graph__along span").eachText())
                .containsExactly("20 november 2026", "22 november 2026");
        assertThat(page.select(".meent-graph__up span").eachText()).containsExactly("8", "0");
        assertThat(page.select("[aria-labelledby=verloop] .meent-key li").eachText())
                .containsExactly("keek: 8", "reageerde: 6");
        assertThat(page.select("table:contains(Bereik per functie) tbody tr").text())
                .endsWith("9 8 1 7");
        stub.reply(
                "GET",
                R + "/coverage/days",
                200,
                "{\"items\": [{\"day\": \"2026-11-20\", \"opened\": 4, \"responded\": 1}]}");
        assertThat(member("advocate")
                        .get("/raadplegingen/r1/bereik")
                        .page()
                        .select("[aria-labelledby=verloop] polyline"))
                .isEmpty();
    }

    @Test
    void what_was_promised_to_respondents_is_said_instead_of_shown() {
        stub.reply("GET", R + "/coverage/organisations", 403, problem("respondents-too-few", 403, ""));
        stub.reply("GET", R + "/responses", 409, problem("consultation-not-closed", 409, ""));
        Browser advocate = member("advocate");
        Document reach = advocate.get("/raadplegingen/r1/bereik").page();
        assertThat(reach.text()).contains("Uitleg van respondents-too-few");
        assertThat(reach.select(".meent-figures dd")).hasSize(4);
        assertThat(reach.select(".meent-coverage__map")).isEmpty();
        Document responses = advocate.get("/raadplegingen/r1/antwoorden").page();
        assertThat(responses.expectFirst("main").text())
                .contains("U leest de reacties als de raadpleging gesloten is: ")
                .contains("uur. Zo is het afgesproken met wie antwoordt.")
                .doesNotContain("Uitleg van");
    }

    @Test
    void who_is_no_advocate_is_refused() {
        stub.reply("GET", R + "/responses", 403, problem("advocates-only", 403, ""));
        assertThat(member().get("/raadplegingen/r1/antwoorden").status()).isEqualTo(403);
    }

    @Test
    void responses_are_read_one_by_one_or_question_by_question() {
        Browser advocate = member("advocate").get("/raadplegingen/r1/antwoorden");
        Document all = advocate.page();
        assertThat(all.select("article h3").eachText()).containsExactly("Zaanstad", "Een reactie, zonder naam");
        assertThat(all.expectFirst("article").text()).contains("Eens", "Een model", "Budget", "niet ingevuld");
        assertThat(all.expectFirst("article").select("ol li").eachText()).startsWith("Eén meldpunt");
        assertThat(all.expectFirst("a[rel=next]").attr("href")).contains("cursor=c2");
        Document one =
                advocate.get("/raadplegingen/r1/antwoorden?vraag=toelichting").page();
        assertThat(one.select("article").text()).contains("Daar past advies bij");
        assertThat(one.text()).doesNotContain("Een model");
        assertThat(stub.requests("GET", R + "/responses").getLast().query()).isEqualTo("limit=20");
        advocate.get("/raadplegingen/r1/antwoorden?cursor=c2");
        assertThat(stub.requests("GET", R + "/responses").getLast().query()).contains("cursor=c2");
    }

    @Test
    void a_member_who_reads_responses_is_shown_no_way_to_what_advocates_see() {
        assertThat(member().get("/raadplegingen/r1/antwoorden").page().select("article, a[href$=bereik]"))
                .hasSize(2);
        assertThat(member("advocate").get("/raadplegingen/r1/antwoorden").page().select("article, a[href$=bereik]"))
                .hasSize(3);
    }

    @Test
    void the_preview_shows_the_questions_and_sends_nothing() {
        Document page = member("advocate").get("/raadplegingen/r1/voorbeeld").page();
        assertThat(page.select(".meent-question")).hasSize(6);
        assertThat(page.select("main form, main button")).isEmpty();
    }

    @Test
    void the_count_of_an_audience_keeps_up_with_its_boxes_and_is_read_aloud() {
        Browser advocate = member("advocate").get("/raadplegingen/nieuw");
        var place = advocate.page().expectFirst("form #telling[role=status]");
        assertThat(place.text()).isEmpty();
        assertThat(place.attr("hx-trigger")).startsWith("change delay:").endsWith("from:#doelgroep");
        assertThat(advocate.page().select("#doelgroep input[name=audience.organisationKinds]"))
                .hasSize(5);
        advocate.piecewise()
                .submitTo(
                        "/raadplegingen",
                        place.attr("hx-post"),
                        "audience.themes",
                        "inkoop",
                        "audience.organisationKinds",
                        "MUNICIPALITY");
        assertThat(advocate.body()).doesNotContain("<main", "autofocus");
        assertThat(advocate.page().text()).isEqualTo("Dit zijn nu 12 leden bij 9 organisaties, waarvan 8 gemeenten.");
        assertThat(stub.requests("POST", "/community/v1/consultations/audience-count")
                        .getFirst()
                        .body())
                .contains("\"themes\":[\"inkoop\"]", "\"organisationKinds\":[\"MUNICIPALITY\"]");
    }

    @Test
    void the_numbers_of_an_open_consultation_keep_up_and_nothing_in_them_takes_focus() {
        Browser advocate = member("advocate").get("/raadplegingen/r1");
        var place = advocate.page().expectFirst("section[aria-labelledby=bereik] [data-keeps-up]");
        assertThat(place.select("dd").eachText()).containsExactly("12", "9", "3", "5");
        stub.reply("GET", R + "/coverage", 200, """
            {"members": {"invited": 12, "opened": 10, "drafted": 3, "responded": 6},
             "organisations": {"invited": 12, "opened": 10, "drafted": 3, "responded": 7}}\
            """);
        advocate.fetch(place.attr("data-keeps-up"));
        assertThat(advocate.body()).doesNotContain("<main");
        assertThat(advocate.page().select("dd").eachText()).containsExactly("12", "10", "3", "7");
        assertThat(advocate.page().select("table td").eachText())
                .containsExactly("12", "10", "3", "6", "12", "10", "3", "7");
        assertThat(advocate.page().select("a, button, input, [tabindex]")).isEmpty();
        stub.reply("GET", "/community/v1/consultations/r2/coverage", 200, """
            {"members": {"invited": 12, "opened": 10, "drafted": 0, "responded": 6},
             "organisations": {"invited": 12, "opened": 10, "drafted": 0, "responded": 7}}\
            """);
        var closed = member("advocate").get("/raadplegingen/r2").page();
        assertThat(closed.select("section[aria-labelledby=bereik] dd").eachText())
                .containsExactly("12", "10", "0", "6");
        assertThat(closed.select("[data-keeps-up]")).isEmpty();
    }

    @Test
    void the_map_of_an_open_consultation_keeps_up_too() {
        Browser advocate = member("advocate").get("/raadplegingen/r1/bereik");
        var place = advocate.page().expectFirst("main > [data-keeps-up]");
        assertThat(place.select(".meent-figures dd, .meent-coverage__map use")).hasSize(346);
        stub.reply("GET", R + "/coverage", 200, """
            {"members": {"invited": 12, "opened": 10, "drafted": 3, "responded": 6},
             "organisations": {"invited": 12, "opened": 10, "drafted": 3, "responded": 7}}\
            """);
        advocate.fetch(place.attr("data-keeps-up"));
        assertThat(advocate.body()).doesNotContain("<main", "data-keeps-up");
        assertThat(advocate.page().select(".meent-figures dd").eachText()).containsExactly("12", "10", "3", "7");
        assertThat(advocate.page().select(".meent-coverage__map use")).hasSize(342);
        stub.reply("GET", "/community/v1/consultations/r2/coverage", 200, """
            {"members": {"invited": 12, "opened": 10, "drafted": 0, "responded": 6},
             "organisations": {"invited": 12, "opened": 10, "drafted": 0, "responded": 7}}\
            """);
        stub.reply("GET", "/community/v1/consultations/r2/coverage/organisations", 200, "{\"items\": []}");
        var closed = member("advocate").get("/raadplegingen/r2/bereik").page();
        assertThat(closed.select(".meent-figures dd").eachText()).containsExactly("12", "10", "0", "6");
        assertThat(closed.select("[data-keeps-up]")).isEmpty();
    }

    @Test
    void on_the_first_day_a_sentence_says_how_it_goes() {
        stub.reply("GET", R + "/coverage/days", 200, """
            {"items": [{"day": "2026-11-20", "opened": 4, "responded": 1}]}\
            """);
        var course = member("advocate").get("/raadplegingen/r1/bereik").page().expectFirst("[aria-labelledby=verloop]");
        assertThat(course.text())
                .contains("Dit is de eerste dag: 4 leden keken en 1 lid reageerde. Vanaf morgen staan hier lijnen.");
        assertThat(course.select("svg.meent-course")).isEmpty();
    }

    @Test
    void an_audience_is_counted_before_it_is_chosen_and_nothing_typed_is_lost() {
        Browser advocate = member("advocate").get("/raadplegingen/nieuw");
        advocate.submit("/raadplegingen", "title", "Nieuw", "audience.functions", "FG", "stap", "tellen");
        assertThat(stub.requests("POST", "/community/v1/consultations/audience-count")
                        .getFirst()
                        .body())
                .contains("\"functions\":[\"FG\"]");
        assertThat(advocate.page().expectFirst("#telling").text())
                .isEqualTo("Dit zijn nu 12 leden bij 9 organisaties, waarvan 8 gemeenten.");
        assertThat(advocate.page().expectFirst("[name=title]").attr("value")).isEqualTo("Nieuw");
        stub.reply(
                "POST",
                "/community/v1/consultations/audience-count",
                200,
                "{\"members\": 0, \"organisations\": 0, \"municipalities\": 0}");
        advocate.submit("/raadplegingen", "stap", "tellen");
        assertThat(advocate.page().expectFirst("#telling").text())
                .isEqualTo("Dit bereikt nu niemand. Kies minder streng.");
        stub.away("community");
        advocate.submit("/raadplegingen", "stap", "tellen");
        assertThat(advocate.page().text()).contains("Tellen lukt nu even niet");
    }

    @Test
    void how_many_responses_date_from_before_an_explanation_is_said_with_its_question() {
        stub.reply("GET", R + "/clarifications", 200, """
            {"items": [{"id": "k1", "questionId": "adviesrol", "text": "Artikel 27.", "clarifiedAt": "2026-11-02T10:00:00Z", "predating": 3, "responses": 12}], "next": null}\
            """);
        assertThat(member("advocate")
                        .get("/raadplegingen/r1/bereik")
                        .page()
                        .expectFirst("[aria-labelledby=ervoor] li")
                        .text())
                .startsWith("3 van 12 reacties zijn ingestuurd voor deze uitleg kwam. Vraag 1: Artikel 27.");
    }
}
