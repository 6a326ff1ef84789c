package nl.meent.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class KeptTest extends PortalTest {
    private static final String ANSWERS = "/community/v1/posts/p1/answers";
    private static final String ODD = "Regel 1 & <b>2</b>\nRegel 3 + 100% \"zeker\" 🙂 = ja";

    @Test
    void a_form_sent_after_the_session_ended_comes_back_after_signing_in_and_is_sent_once() {
        stub.reply("POST", ANSWERS, 201, "{\"id\": \"a9\"}");
        Browser browser = member().get("/berichten/p1");
        browser.forget("meent-sessie");
        browser.submit("/berichten/p1/antwoorden", "body", ODD);
        assertThat(browser.header("Location"))
                .as("one redirect more than the client follows")
                .isEqualTo("/verder");
        browser.get("/verder");
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Uw formulier is nog niet verstuurd");
        assertThat(browser.page().expectFirst(".meent-kept").wholeText()).contains(ODD);
        assertThat(stub.requests("POST", ANSWERS)).isEmpty();
        browser.submit("/berichten/p1/antwoorden");
        assertThat(browser.path()).isEqualTo("/berichten/p1");
        var sent = stub.requests("POST", ANSWERS);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().body()).contains("Regel 1 & <b>2</b>\\r\\nRegel 3 + 100% \\\"zeker\\\"");
        assertThat(sent.getFirst().header("Idempotency-key")).isNotBlank();
        assertThat(browser.get("/verder").path()).isEqualTo("/");
    }

    @Test
    void a_script_hears_that_the_session_ended_and_nothing_of_its_own_is_kept() {
        Browser browser = member().get("/berichten/p1").piecewise();
        browser.forget("meent-sessie");
        browser.submitTo("/berichten/p1/antwoorden", "/vraag-stellen/lijkt-op", "title", "Mag dit?");
        assertThat(browser.status()).isEqualTo(401);
        assertThat(browser.get("/verder").path()).isEqualTo("/");
    }

    @Test
    void a_script_hears_that_the_services_refuse_its_token_and_nothing_of_its_own_is_kept() {
        stub.signedInAgo(Duration.ofMinutes(2));
        Browser browser = member().get("/berichten/p1").piecewise();
        stub.reply("DELETE", "/community/v1/posts/p1/followers/me", 401, problem("unauthorized", 401, ""));
        browser.submit("/berichten/p1/volgen");
        assertThat(browser.status()).isEqualTo(401);
        assertThat(browser.get("/verder").path()).isEqualTo("/");
    }

    @Test
    void a_form_of_ours_with_an_outdated_proof_of_origin_comes_back_to_be_sent_again() {
        stub.reply("POST", ANSWERS, 201, "{\"id\": \"a9\"}");
        Browser browser = member().get("/berichten/p1");
        browser.fromOurselves().submit("/berichten/p1/antwoorden", "body", "Vier weken.", "_csrf", "verouderd");
        assertThat(browser.path()).isEqualTo("/verder");
        assertThat(stub.requests("POST", ANSWERS)).isEmpty();
        browser.submit("/berichten/p1/antwoorden");
        assertThat(stub.requests("POST", ANSWERS)).hasSize(1);
    }

    @Test
    void a_form_of_another_site_is_refused_in_dutch_and_nothing_of_it_is_kept() {
        Browser browser = member().get("/berichten/p1");
        browser.submit("/berichten/p1/antwoorden", "body", "Vreemd.", "_csrf", "verzonnen");
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Dit formulier is geweigerd");
        assertThat(browser.get("/verder").path()).isEqualTo("/");
    }

    @Test
    void a_form_is_kept_for_half_an_hour_and_no_longer() {
        Browser browser = member().get("/berichten/p1");
        browser.forget("meent-sessie");
        browser.submit("/berichten/p1/antwoorden", "body", ODD);
        clock.ahead(Duration.ofMinutes(29));
        assertThat(browser.get("/verder").page().select(".meent-kept")).hasSize(1);
        clock.ahead(Duration.ofMinutes(31));
        assertThat(browser.get("/verder").path()).isEqualTo("/");
    }

    @Test
    void a_token_that_the_services_refuse_leads_back_to_where_one_was() {
        stub.signedInAgo(Duration.ofMinutes(2));
        Browser browser = member();
        stub.signedInAgo(Duration.ZERO);
        stub.reply("GET", "/community/v1/posts", 401, problem("unauthorized", 401, ""));
        browser.get("/berichten?kind=CASE");
        assertThat(browser.header("Location"))
                .as("one redirect more than the client follows")
                .isEqualTo("/berichten?kind=CASE");
        browser.get("/berichten?kind=CASE");
        assertThat(browser.status()).as("just signed in: no loop").isEqualTo(503);
    }

    @Test
    void without_community_service_what_was_sent_from_its_page_stands_below_the_message_and_can_be_sent_again() {
        Browser browser = member().get("/berichten/p1");
        stub.away("community");
        browser.submit("/berichten/p1/antwoorden", "body", ODD);
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.page().expectFirst(".meent-kept").wholeText()).contains(ODD);
        stub.back("community");
        stub.reply("POST", ANSWERS, 201, "{\"id\": \"a9\"}");
        browser.submit("/berichten/p1/antwoorden");
        assertThat(browser.path()).isEqualTo("/berichten/p1");
        assertThat(stub.requests("POST", ANSWERS).stream()
                        .map(each -> each.header("Idempotency-key"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void where_a_service_has_had_too_much_the_form_stays_and_says_when_to_send_it_again() {
        stub.reply("POST", ANSWERS, 429, problem("too-many-writes", 429, ""), "Retry-After", "20");
        Browser browser = member().get("/berichten/p1");
        browser.submit("/berichten/p1/antwoorden", "body", ODD);
        assertThat(browser.status()).isEqualTo(429);
        assertThat(browser.header("Retry-After")).isEqualTo("20");
        assertThat(browser.page().expectFirst(".meent-notice[role=alert]").text())
                .startsWith("Dit is nog niet verstuurd.")
                .endsWith("Probeer het over 20 seconden opnieuw.");
        assertThat(browser.page()
                        .expectFirst("form[action$=antwoorden] textarea")
                        .wholeText())
                .isEqualTo("\n" + ODD);
        assertThat(browser.page().select(".meent-error-summary")).isEmpty();
        stub.reply("POST", ANSWERS, 201, "{\"id\": \"a9\"}");
        browser.submit("/berichten/p1/antwoorden");
        assertThat(stub.requests("POST", ANSWERS).stream()
                        .map(each -> each.header("Idempotency-key"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_mark_that_came_too_soon_after_others_can_be_put_when_it_says() {
        stub.reply("DELETE", "/community/v1/posts/p1/followers/me", 429, "", "Retry-After", "61");
        Browser browser = member().get("/berichten/p1").submit("/berichten/p1/volgen");
        assertThat(browser.status()).isEqualTo(429);
        assertThat(browser.page().expectFirst("main").text()).contains("Probeer het over 2 minuten opnieuw.");
        stub.reply("DELETE", "/community/v1/posts/p1/followers/me", 204, "");
        assertThat(browser.submit("/berichten/p1/volgen").path()).isEqualTo("/berichten/p1");
    }

    @Test
    void a_mark_that_could_not_be_put_can_be_put_again() {
        Browser browser = member().get("/berichten/p1");
        stub.away("community");
        browser.submit("/berichten/p1/volgen");
        assertThat(browser.status()).isEqualTo(503);
        stub.back("community");
        stub.reply("DELETE", "/community/v1/posts/p1/followers/me", 204, "");
        browser.submit("/berichten/p1/volgen");
        assertThat(browser.path()).isEqualTo("/berichten/p1");
    }

    @Test
    void more_than_a_form_may_hold_is_refused_with_the_way_back() {
        Browser browser = member().get("/vraag-stellen");
        browser.submit("/berichten", "title", "t", "body", "x".repeat(13 * 1024 * 1024));
        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.page().text()).contains("daar staat uw tekst nog");
    }

    @Test
    void a_text_as_long_as_texts_may_be_is_kept_until_one_is_back() {
        String text = "é".repeat(20_000);
        Browser browser = member().get("/berichten/p1");
        browser.forget("meent-sessie");
        browser.submit("/berichten/p1/antwoorden", "body", text);
        assertThat(browser.get("/verder").page().select(".meent-kept p").eachText())
                .contains(text);
    }

    @Test
    void what_is_longer_than_any_form_makes_no_session_for_who_is_not_signed_in() {
        Browser browser = visitor().get("/");
        browser.fromOurselves().send("/berichten", "body=" + "x".repeat(70_000));
        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.page().text()).contains("daar staat uw tekst nog");
        assertThat(browser.headers("set-cookie")).noneMatch(cookie -> cookie.startsWith("meent-sessie"));
    }

    @Test
    void a_field_without_a_value_is_kept_as_an_empty_one() {
        Browser browser = visitor().get("/").fromOurselves().send("/berichten", "kind=CASE&title");
        assertThat(browser.header("Location"))
                .as("one redirect more than the client follows")
                .isEqualTo("/verder");
        browser.get("/verder");
        assertThat(browser.page().select("main input[name=title]").eachAttr("value"))
                .containsExactly("");
    }
}
