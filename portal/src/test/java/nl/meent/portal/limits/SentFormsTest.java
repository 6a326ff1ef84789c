package nl.meent.portal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"meent.write-limits.burst=2", "meent.write-limits.per-minute=2"})
class SentFormsTest extends PortalTest {
    private static final String ANSWERS = "/community/v1/posts/p1/answers";
    private static final String ANSWER = "/berichten/p1/antwoorden";

    private static int account;

    /** Nobody's count reaches the next test. */
    @BeforeEach
    void somebodyElse() {
        stub.account("fg-" + account++);
        stub.reply("POST", ANSWERS, 201, "{\"id\": \"a9\"}");
    }

    @Test
    void one_too_many_is_told_when_to_send_again_and_keeps_what_was_typed_until_then() {
        Browser browser = answeredTwice();
        browser.submit(ANSWER, "body", "Derde keer & nog wat");
        assertThat(browser.status()).isEqualTo(429);
        assertThat(Integer.parseInt(browser.header("Retry-After"))).isBetween(1, 31);
        assertThat(browser.page().expectFirst("main").text())
                .contains("Probeer het over " + browser.header("Retry-After") + " seconden opnieuw.");
        assertThat(browser.page().expectFirst(".meent-kept").wholeText()).contains("Derde keer & nog wat");
        assertThat(stub.requests("POST", ANSWERS)).hasSize(2);
        clock.ahead(Duration.ofSeconds(32));
        browser.submit(ANSWER);
        assertThat(browser.path()).isEqualTo("/berichten/p1");
        assertThat(stub.requests("POST", ANSWERS).getLast().body()).contains("Derde keer & nog wat");
    }

    @Test
    void what_scripts_send_while_one_types_does_not_use_up_what_placing_needs() {
        Browser browser = member().get("/vraag-stellen").piecewise();
        for (int i = 0; i < 5; i++) {
            browser.get("/vraag-stellen").submitTo("/berichten", "/concepten", "title", "Mag dit?");
            assertThat(browser.status()).isEqualTo(200);
            browser.get("/vraag-stellen").submitTo("/berichten", "/vraag-stellen/lijkt-op", "title", "Mag dit zomaar?");
            assertThat(browser.status()).isEqualTo(200);
        }
        browser.get("/vraag-stellen").submitTo("/berichten", "/concepten", "title", "Mag dit?");
        assertThat(browser.status()).isEqualTo(429);
        browser.get("/berichten/p1").submit(ANSWER, "body", "Dat mag.");
        assertThat(stub.requests("POST", ANSWERS)).hasSize(1);
    }

    @Test
    void a_script_hears_of_it_without_a_page() {
        Browser browser = answeredTwice().piecewise();
        browser.submit("/berichten/p1/volgen");
        assertThat(browser.status()).isEqualTo(429);
        assertThat(browser.header("Retry-After")).isNotBlank();
        assertThat(browser.body()).isBlank();
    }

    @Test
    void one_member_does_not_use_up_what_another_may_send() {
        answeredTwice();
        stub.account("fg-" + account++);
        member().get("/berichten/p1").submit(ANSWER, "body", "Van een ander");
        assertThat(stub.requests("POST", ANSWERS)).hasSize(3);
    }

    @Test
    void a_visitor_is_not_counted() {
        Browser browser = visitor();
        for (int i = 0; i < 3; i++) {
            browser.get("/").submit("/voorkeuren", "taal", "en");
            assertThat(browser.status()).isEqualTo(200);
        }
    }

    private Browser answeredTwice() {
        Browser browser = member();
        for (int i = 0; i < 2; i++) {
            browser.get("/berichten/p1").submit(ANSWER, "body", "Antwoord " + i);
        }
        return browser.get("/berichten/p1");
    }
}
