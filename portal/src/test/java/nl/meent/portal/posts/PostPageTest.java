package nl.meent.portal.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class PostPageTest extends PortalTest {
    private static final String P1 = "/community/v1/posts/p1";

    @Test
    void the_accepted_answer_stands_first_and_who_asked_without_name_is_the_asker() {
        var page = member().get("/berichten/p1").page();
        assertThat(page.select(".meent-answer[id^=antwoord-]").eachAttr("id"))
                .containsExactly("antwoord-a2", "antwoord-a1");
        assertThat(page.expectFirst("#antwoord-a2").text()).contains("Geaccepteerd antwoord", "FG Zaanstad");
        assertThat(page.expectFirst("#antwoord-a1 .meent-byline").text()).contains("de vragensteller");
        assertThat(page.select("form[action$=geaccepteerd]"))
                .as("only the asker accepts")
                .isEmpty();
    }

    @Test
    void who_is_listed_can_be_looked_up_and_nobody_else() {
        var page = member().get("/berichten/p1").page();
        assertThat(page.select("main a[href^=/leden]").eachAttr("href")).containsExactly("/leden/m-zaanstad");
        var link = page.expectFirst("#antwoord-a2 .meent-byline a[rel=author]");
        assertThat(link.text()).isEqualTo("FG Zaanstad: Anna Vos");
        assertThat(page.select("h3 a[href^=/leden]")).isEmpty();

        stub.reply("GET", P1, 200, """
            {"id": "p1", "kind": "QUESTION", "title": "Vraag", "themes": [], "publishedAt": "2026-01-02T10:00:00Z",
             "author": {"id": "m-geheim", "function": "FG", "withoutName": true, "listed": true}, "answers": [],
             "comments": [{"id": "c1", "bodyHtml": "", "publishedAt": "2026-01-02T10:00:00Z", "author": {"id": "m-bo",
              "displayName": "Bo", "function": "CISO", "organisation": {"name": "Goes"}, "withoutName": false, "listed": true}}]}\
            """);
        assertThat(member().get("/berichten/p1")
                        .page()
                        .select("main a[href^=/leden]")
                        .eachAttr("href"))
                .containsExactly("/leden/m-bo");
    }

    @Test
    void what_was_erased_leaves_a_page_that_can_be_read() {
        String erased = """
            "author": {"id": null, "displayName": null, "function": null, "organisation": null, "withoutName": false}\
            """;
        stub.reply("GET", P1, 200, """
            {"id": "p1", "kind": "QUESTION", "title": null, "body": null, "bodyHtml": null, "themes": [], "circles": [],
             "publishedAt": "2026-01-02T10:00:00Z", %1$s, "acceptedAnswer": "a1",
             "answers": [{"id": "a1", "body": null, "bodyHtml": null, "publishedAt": "2026-01-02T11:00:00Z", %1$s,
              "comments": [{"id": "c1", "body": null, "bodyHtml": null, "publishedAt": "2026-01-02T12:00:00Z", %1$s}]}],
             "comments": []}\
            """.formatted(erased));
        Browser browser = member().get("/berichten/p1");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("h1").text()).isEqualTo("(gewist)");
        assertThat(browser.page().expectFirst("#antwoord-a1").text()).contains("een oud-lid", "(gewist)");
        assertThat(browser.page().text()).doesNotContain("null");
    }

    @Test
    void a_moderator_reads_what_members_reported() {
        assertThat(member().get("/berichten/p1").page().select("h1, #meldingen"))
                .hasSize(1);
        stub.reply("GET", P1, 200, """
            {"id": "p1", "kind": "QUESTION", "title": "Vraag", "bodyHtml": "<p>Tekst</p>", "body": "Tekst", "themes": [],
             "publishedAt": "2026-01-02T10:00:00Z", "answers": [], "comments": [],
             "reports": [{"reason": "Hier staat een BSN in.", "at": "2026-01-02T11:00:00Z"},
              {"reason": null, "at": "2026-01-02T12:00:00Z"}]}\
            """);
        var reports = member("moderator").get("/berichten/p1").page().expectFirst("section[aria-labelledby=meldingen]");
        assertThat(reports.select("li").eachText()).hasSize(2);
        assertThat(reports.text()).contains("Hier staat een BSN in.", "(gewist)");
    }

    @Test
    void a_moderator_can_accept_and_take_back() {
        stub.reply("PUT", P1 + "/accepted-answer", 204, "");
        stub.reply("DELETE", P1 + "/accepted-answer", 204, "");
        Browser browser = member("moderator").get("/berichten/p1");
        browser.submit("/berichten/p1/antwoorden/a1/geaccepteerd");
        assertThat(stub.requests("PUT", P1 + "/accepted-answer").getFirst().body())
                .isEqualTo("{\"answerId\":\"a1\"}");
        assertThat(browser.uri().getFragment()).isEqualTo("antwoord-a1");
        browser.submit("/berichten/p1/antwoorden/a2/geaccepteerd");
        assertThat(stub.requests("DELETE", P1 + "/accepted-answer")).hasSize(1);
    }

    @Test
    void following_and_helpful_do_what_the_button_says() {
        stub.reply("DELETE", P1 + "/followers/me", 204, "");
        stub.reply("PUT", P1 + "/helpful-marks/me", 204, "");
        stub.reply("DELETE", P1 + "/answers/a2/helpful-marks/me", 204, "");
        Browser browser = member().get("/berichten/p1");
        browser.submit("/berichten/p1/volgen")
                .submit("/berichten/p1/nuttig")
                .submit("/berichten/p1/antwoorden/a2/nuttig");
        assertThat(stub.requests("DELETE", P1 + "/followers/me")).hasSize(1);
        assertThat(stub.requests("PUT", P1 + "/helpful-marks/me")).hasSize(1);
        assertThat(stub.requests("DELETE", P1 + "/answers/a2/helpful-marks/me")).hasSize(1);
    }

    @Test
    void with_a_script_only_the_button_comes_back_under_the_same_id() {
        stub.reply("DELETE", P1 + "/followers/me", 204, "");
        stub.reply("DELETE", P1 + "/answers/a2/helpful-marks/me", 204, "");
        Browser browser = member().get("/berichten/p1").piecewise();
        String before = browser.page().expectFirst("#volgen").id();
        browser.submit("/berichten/p1/volgen");
        assertThat(browser.body()).startsWith("<form").doesNotContain("<main");
        assertThat(browser.page().expectFirst("button").id()).isEqualTo(before);
        assertThat(browser.page().select("input[name=_csrf]")).hasSize(1);
        browser.get("/berichten/p1").submit("/berichten/p1/antwoorden/a2/nuttig");
        assertThat(browser.page().expectFirst("button").id()).isEqualTo("nuttig-a2");
    }

    @Test
    void new_answers_are_announced_with_a_link_to_the_last_one() {
        Browser browser = member();
        assertThat(browser.get("/berichten/p1/nieuwe-antwoorden?gezien=1")
                        .page()
                        .text())
                .isEqualTo("Er is 1 nieuw antwoord");
        assertThat(browser.page().expectFirst("a").attr("href")).startsWith("/berichten/p1?vers=2#antwoord-");
        assertThat(browser.get("/berichten/p1/nieuwe-antwoorden?gezien=2").body())
                .isBlank();
    }

    @Test
    void an_answer_is_placed_and_gone_to() {
        stub.reply("POST", P1 + "/answers", 201, "{\"id\": \"a9\"}");
        Browser browser = member().get("/berichten/p1").submit("/berichten/p1/antwoorden", "body", "Bij ons 28 dagen.");
        assertThat(browser.uri().getFragment()).isEqualTo("antwoord-a9");
        assertThat(stub.requests("POST", P1 + "/answers").getFirst().body())
                .isEqualTo("{\"body\":\"Bij ons 28 dagen.\"}");
    }

    @Test
    void a_refused_comment_comes_back_where_it_was_typed() {
        stub.reply("POST", P1 + "/answers/a1/comments", 409, problem("post-closed", 409, ""));
        Browser browser =
                member().get("/berichten/p1").submit("/berichten/p1/antwoorden/a1/reacties", "body", "Mijn reactie");
        assertThat(browser.status()).isEqualTo(409);
        var fold = browser.page().expectFirst("#antwoord-a1 details");
        assertThat(fold.hasAttr("open")).isTrue();
        assertThat(fold.text()).contains("Uitleg van post-closed.");
        assertThat(fold.expectFirst("textarea").wholeText()).isEqualTo("\nMijn reactie");
        assertThat(browser.page().expectFirst("#antwoord-a2 textarea").wholeText())
                .isEqualTo("\n");
    }

    @Test
    void an_edit_names_its_version_and_keeps_the_text_when_somebody_was_first() {
        stub.reply("PATCH", P1, 412, problem("stale", 412, ""));
        Browser browser = member().get("/berichten/p1/wijzigen").submit("/berichten/p1/wijzigen", "body", "Mijn tekst");
        assertThat(stub.requests("PATCH", P1).getFirst().header("If-match")).isEqualTo("\"7\"");
        assertThat(browser.status()).isEqualTo(412);
        assertThat(browser.page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\nMijn tekst");
        assertThat(browser.page().expectFirst(".meent-conflict").text()).contains("Zo staat het er nu");
    }

    @Test
    void what_is_hidden_or_unknown_is_not_there() {
        Browser browser = member().get("/berichten/onbekend");
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Deze pagina is er niet");
        assertThat(browser.page().expectFirst("main").text())
                .contains("Misschien is het weggehaald, of is het alleen voor andere leden.");
    }

    @Test
    void an_answer_with_personal_data_comes_back_where_it_was_typed() {
        Browser browser = member().get("/berichten/p1").submit("/berichten/p1/antwoorden", "body", "Bel 06 12345678.");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()
                        .select("form[action=/berichten/p1/antwoorden] .meent-notice--warning li")
                        .eachText())
                .containsExactly("06 12345678 lijkt een telefoonnummer");
        assertThat(stub.requests("POST", P1 + "/answers")).isEmpty();
    }

    @Test
    void related_things_stand_beside_the_post_with_what_they_are() {
        var page = member().get("/berichten/p1").page();
        assertThat(page.select("section[aria-labelledby=verwant] a").eachAttr("href"))
                .containsExactly("/berichten/p3", "/meetups/m2");
        assertThat(page.select("section[aria-labelledby=verwant] li").eachText().getLast())
                .endsWith("bijeenkomst");
        assertThat(stub.requests("GET", "/search/v1/related").getFirst().query())
                .isEqualTo("type=POST&id=p1");
    }

    @Test
    void a_post_is_whole_without_what_is_related() {
        stub.away("search");
        Browser browser = member().get("/berichten/p1");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("#verwant")).isEmpty();
    }

    @Test
    void what_was_withdrawn_says_who_still_reads_it() {
        String withdrawn = """
            {"id": "p1", "kind": "QUESTION", "title": "Mag dit?", "bodyHtml": "", "publishedAt": "2026-01-02T10:00:00Z",
             "circles": ["fg-kring"], "status": "WITHDRAWN", "mine": %s}\
            """;
        stub.reply("GET", P1, 200, withdrawn.formatted(true));
        assertThat(member().get("/berichten/p1")
                        .page()
                        .expectFirst(".meent-facts")
                        .text())
                .isEqualTo("Te lezen door alleen u en de moderatoren");
        stub.reply("GET", P1, 200, withdrawn.formatted(false));
        assertThat(member("moderator")
                        .get("/berichten/p1")
                        .page()
                        .expectFirst(".meent-facts")
                        .text())
                .isEqualTo("Te lezen door alleen de schrijver en de moderatoren");
    }

    @Test
    void what_stays_under_way_for_long_is_said_to_be_late_and_not_lost() {
        stub.reply("PUT", P1 + "/helpful-marks/me", 204, "", "Meent-Position", "77");
        stub.reply(
                "GET",
                P1,
                200,
                "{\"id\": \"p1\", \"kind\": \"CASE\", \"title\": \"C\", \"publishedAt\": \"2026-01-02T10:00:00Z\"}",
                "Meent-Position",
                "70");
        Browser browser = member().get("/berichten/p1").submit("/berichten/p1/nuttig");
        assertThat(browser.page().expectFirst("main > .meent-notice").text())
                .isEqualTo("Wat u net deed is onderweg. Laad de pagina over een paar seconden opnieuw.");
        clock.ahead(Duration.ofSeconds(61));
        assertThat(browser.get("/berichten/p1")
                        .page()
                        .expectFirst("main > .meent-notice")
                        .text())
                .contains("langer dan anders", "Er is niets kwijt");
    }

    @Test
    void who_edits_reads_who_sees_old_versions_and_how_to_make_text_bold() {
        assertThat(member().get("/berichten/p1/wijzigen")
                        .page()
                        .expectFirst("#veld-body-help")
                        .text())
                .contains("Andere leden kunnen oude versies lezen.", "Trek het bericht dan in", "**vet**");
        stub.reply("GET", P1, 200, """
            {"id": "p1", "kind": "QUESTION", "title": "Mag dit?", "publishedAt": "2026-01-02T10:00:00Z", "answers": [
             {"id": "a1", "body": "Ja", "bodyHtml": "<p>Ja</p>", "publishedAt": "2026-01-02T10:00:00Z", "mine": true, "etag": "\\"2\\""}]}\
            """);
        assertThat(member().get("/berichten/p1/antwoorden/a1/wijzigen")
                        .page()
                        .expectFirst("#veld-body-help")
                        .text())
                .contains("Andere leden kunnen oude versies lezen.", "“Meld dit bericht”");
        assertThat(member().get("/vraag-stellen")
                        .page()
                        .expectFirst("#veld-body-help")
                        .text())
                .contains("**vet**");
    }

    @Test
    void what_is_for_another_role_or_member_is_said_so() {
        assertThat(member().get("/delen?kind=ANNOUNCEMENT")
                        .page()
                        .expectFirst("main")
                        .text())
                .contains("Hiervoor hebt u een andere rol nodig");
    }

    @Test
    void once_is_no_times() {
        stub.reply("GET", P1, 200, """
            {"id": "p1", "kind": "QUESTION", "title": "Mag dit?", "publishedAt": "2026-01-02T10:00:00Z", "acceptedAnswerId": "a1", "answers": [
             {"id": "a1", "bodyHtml": "", "publishedAt": "2026-01-02T10:00:00Z", "helpfulCount": 1}]}\
            """);
        Browser browser = member().get("/berichten/p1").submit("/voorkeuren", "taal", "en");
        assertThat(browser.page().expectFirst(".meent-answer__band").text())
                .endsWith("chosen by the asker and helpful 1 time");
    }
}
