package nl.meent.portal.posts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class AskPageTest extends PortalTest {
    private static final String POSTS = "/community/v1/posts";

    @Test
    void a_question_is_sent_once_in_the_members_name_and_the_next_page_knows_of_it() {
        stub.reply("POST", POSTS, 201, "{\"id\": \"p1\"}", "Location", "/v1/posts/p1", "Meent-Position", "77");
        Browser browser = member().get("/vraag-stellen");
        browser.submit(
                "/berichten",
                "title",
                " Mag dit? ",
                "body",
                "Regel 1\nRegel 2",
                "themes",
                "inkoop",
                "withoutName",
                "true");
        assertThat(browser.path()).isEqualTo("/berichten/p1");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw vraag is geplaatst");
        var sent = stub.requests("POST", POSTS).getFirst();
        assertThat(sent.body())
                .contains(
                        "\"kind\":\"QUESTION\"",
                        "\"title\":\"Mag dit?\"",
                        "Regel 1",
                        "[\"inkoop\"]",
                        "\"withoutName\":true");
        assertThat(sent.header("Authorization")).startsWith("Bearer toegang-");
        assertThat(sent.header("Idempotency-key")).isNotBlank();
        var read = stub.requests("GET", POSTS + "/p1").getLast();
        assertThat(read.header("Meent-position")).isEqualTo("77");
        assertThat(stub.requests("GET", "/notification/v1/inbox").getLast().header("Meent-position"))
                .isEqualTo("77");
    }

    @Test
    void a_refused_question_comes_back_with_all_that_was_typed_and_each_error_at_its_field() {
        stub.reply("POST", POSTS, 400, problem("invalid", 400, """
            {"pointer": "/title", "code": "blank", "detail": "Schrijf uw vraag"},
            {"pointer": "/themes/0", "code": "theme-unknown", "detail": "Kies een ander thema"},
            {"pointer": "", "code": "odd", "detail": "Iets in het geheel"}\
            """));
        Browser browser = member().get("/vraag-stellen");
        browser.submit(
                "/berichten",
                "title",
                "<b>T</b>",
                "body",
                "\n  ingesprongen",
                "themes",
                "inkoop",
                "circles",
                "fg-kring",
                "withoutName",
                "true");
        assertThat(browser.status()).isEqualTo(400);
        var page = browser.page();
        assertThat(page.title()).startsWith("Fout: Stel een vraag");
        var summary = page.expectFirst(".meent-error-summary");
        assertThat(summary.expectFirst("h2").hasAttr("autofocus")).isTrue();
        assertThat(summary.text())
                .contains(
                        "Wat u schreef staat hier nog. Pas dit nog aan:",
                        "Schrijf uw vraag",
                        "Kies een ander thema",
                        "Iets in het geheel");
        summary.select("a")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        var title = page.expectFirst("#veld-title");
        assertThat(title.val()).isEqualTo("<b>T</b>");
        assertThat(title.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.expectFirst("#" + title.attr("aria-describedby").split(" ")[0])
                        .text())
                .isEqualTo("Schrijf uw vraag");
        assertThat(page.expectFirst("textarea[name=body]").wholeText()).isEqualTo("\n\n  ingesprongen");
        assertThat(page.select("input[name=themes][checked]").eachAttr("value")).containsExactly("inkoop");
        assertThat(page.select("input[name=circles][checked]").eachAttr("value"))
                .containsExactly("fg-kring");
        assertThat(page.select("input[name=withoutName][checked]").eachAttr("value"))
                .containsExactly("true");
    }

    @Test
    void a_question_that_could_not_be_sent_keeps_its_text_and_its_key_so_that_sending_again_is_safe() {
        stub.reply("POST", POSTS, 503, "");
        Browser browser = member().get("/vraag-stellen");
        browser.submit("/berichten", "title", "Mag dit?", "body", "Uitleg", "themes", "inkoop");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.page().expectFirst("[role=alert]").text()).contains("nog niet verstuurd");
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Mag dit?");
        stub.reply("POST", POSTS, 201, "{\"id\": \"p1\"}");
        browser.submit("/berichten");
        assertThat(browser.path()).isEqualTo("/berichten/p1");
        assertThat(stub.requests("POST", POSTS).stream()
                        .map(each -> each.header("Idempotency-key"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void the_form_stands_without_community_service_and_says_that_themes_are_missing() {
        Browser browser = member();
        stub.away("community");
        browser.get("/vraag-stellen");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().getElementById("veld-title")).isNotNull();
    }

    @Test
    void the_words_that_were_searched_become_the_title() {
        Browser browser = member().get("/vraag-stellen?title=drone%20%22parkeren%22");
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("drone \"parkeren\"");
    }

    @Test
    void a_knowledge_product_carries_its_source_and_version() {
        stub.reply("POST", POSTS, 201, "{\"id\": \"p1\"}");
        member().get("/delen?kind=KNOWLEDGE_PRODUCT")
                .submit(
                        "/berichten",
                        "title",
                        "Model",
                        "body",
                        "b",
                        "source.title",
                        "VNG",
                        "source.url",
                        "https://vng.nl",
                        "version",
                        "2.1",
                        "themes",
                        "inkoop");
        assertThat(stub.requests("POST", POSTS).getFirst().body())
                .contains(
                        "\"KNOWLEDGE_PRODUCT\"",
                        "{\"title\":\"VNG\",\"url\":\"https://vng.nl\"}",
                        "\"version\":\"2.1\"");
    }

    @Test
    void a_draft_is_kept_listed_gone_on_with_and_ends_when_it_is_placed() {
        Browser browser = member().get("/vraag-stellen");
        String key = browser.page().expectFirst("input[name=sleutel]").val();
        browser.submit("/berichten", "stap", "concept", "title", "Mag dit?", "body", "Half af", "themes", "inkoop");
        assertThat(browser.path()).isEqualTo("/concepten");
        assertThat(browser.page().expectFirst("[role=status]").text()).contains("Uw concept is bewaard");
        assertThat(stub.requests("POST", POSTS)).isEmpty();

        browser.get("/concepten/" + key);
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Mag dit?");
        assertThat(browser.page().select("input[name=themes][checked]").eachAttr("value"))
                .containsExactly("inkoop");
        stub.reply("POST", POSTS, 201, "{\"id\": \"p1\"}");
        browser.submit("/berichten", "body", "Nu af");
        assertThat(stub.requests("POST", POSTS).getFirst().header("Idempotency-key"))
                .isEqualTo(key);
        browser.get("/concepten/" + key);
        assertThat(browser.path()).isEqualTo("/concepten");
        assertThat(browser.page().expectFirst("[role=status]").text()).startsWith("Dit concept is er niet meer.");
    }

    @Test
    void a_script_keeps_the_draft_and_hears_when() {
        Browser browser = member().get("/vraag-stellen");
        String key = browser.page().expectFirst("input[name=sleutel]").val();
        browser.submitTo("/berichten", "/concepten", "title", "Tijdens het typen");
        assertThat(browser.page().text()).startsWith("Als concept bewaard om ").endsWith(" uur");
        assertThat(browser.get("/concepten").page().select(".meent-row__title").eachText())
                .contains("Tijdens het typen");
        browser.submit("/concepten/" + key + "/weg");
        assertThat(browser.page().select(".meent-row__title").eachText()).doesNotContain("Tijdens het typen");
    }

    @Test
    void a_script_hears_that_it_is_too_long_to_keep_in_both_languages() {
        Browser browser =
                member().get("/vraag-stellen").submitTo("/berichten", "/concepten", "body", "x".repeat(40_001));
        assertThat(browser.page().text()).startsWith("Dit is te lang om als concept te bewaren.");
        assertThat(browser.header("Meent-Kept")).isEqualTo("none");
        browser.get("/vraag-stellen").submit("/voorkeuren", "taal", "en");
        browser.get("/vraag-stellen").submitTo("/berichten", "/concepten", "body", "x".repeat(40_001));
        assertThat(browser.page().text()).startsWith("This is too long to keep as a draft.");
    }

    @Test
    void a_preview_shows_the_text_as_it_will_look_and_keeps_the_form() {
        stub.reply("POST", "/community/v1/previews", 200, "{\"bodyHtml\": \"<p>Met <strong>nadruk</strong></p>\"}");
        Browser browser = member().get("/vraag-stellen");
        browser.submit("/berichten", "stap", "voorbeeld", "title", "Mag dit?", "body", "Met **nadruk**");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("main .meent-prose strong").text()).isEqualTo("nadruk");
        assertThat(browser.page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\nMet **nadruk**");
        assertThat(stub.requests("POST", POSTS)).isEmpty();
    }

    @Test
    void personal_data_asks_for_a_second_look_that_the_author_may_overrule() {
        stub.reply("POST", POSTS, 201, "{\"id\": \"p1\"}");
        Browser browser = member().get("/vraag-stellen");
        browser.submit(
                "/berichten", "title", "Mag dit?", "body", "Het gaat om 123456782 en jan@ede.nl", "themes", "inkoop");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().title()).startsWith("Let op: ");
        assertThat(browser.page().select(".meent-notice--warning li").eachText())
                .containsExactly("123456782 lijkt een burgerservicenummer", "jan@ede.nl is een e-mailadres");
        assertThat(browser.page().expectFirst("textarea[name=body]").text()).contains("123456782");
        assertThat(stub.requests("POST", POSTS)).isEmpty();
        browser.submit("/berichten", "toch", "true");
        assertThat(browser.path()).isEqualTo("/berichten/p1");
    }

    @Test
    void an_announcement_is_for_who_may_make_one() {
        assertThat(member().get("/delen?kind=ANNOUNCEMENT").status()).isEqualTo(403);
        assertThat(member().get("/berichten?kind=ANNOUNCEMENT").page().select("a[href='/delen?kind=ANNOUNCEMENT']"))
                .isEmpty();
        assertThat(member("advocate").get("/delen?kind=ANNOUNCEMENT").status()).isEqualTo(200);
        assertThat(member("moderator")
                        .get("/berichten?kind=ANNOUNCEMENT")
                        .page()
                        .select("a[href='/delen?kind=ANNOUNCEMENT']"))
                .hasSize(1);
    }

    @Test
    void a_text_that_is_far_too_long_comes_back_whole_with_how_long_it_may_be() {
        stub.reply("POST", POSTS, 400, problem("invalid", 400, """
            {"pointer": "/body", "code": "too-long", "detail": "hoogstens 20.000 tekens"}\
            """));
        String text = "x".repeat(120_000);
        Browser browser = member().get("/vraag-stellen").submit("/berichten", "title", "Mag dit?", "body", text);
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst("#veld-body-fout").text()).contains("hoogstens 20.000 tekens");
        assertThat(browser.page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\n" + text);
    }
}
