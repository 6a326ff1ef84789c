package nl.meent.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedRequestsTest extends PortalTest {
    @Test
    void a_request_that_nothing_here_answers_is_told_so_too() throws IOException {
        HttpURLConnection trace = (HttpURLConnection) visitor().uri().toURL().openConnection();
        trace.setRequestMethod("TRACE");
        assertThat(trace.getResponseCode()).isEqualTo(400);
        assertThat(trace.getErrorStream()).asString(StandardCharsets.UTF_8).startsWith("Dit verzoek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/berichten//p1", "/berichten;x", "/berichten/%00", "/%2e%2e/berichten"})
    void an_address_that_reaches_no_page_is_answered_in_a_sentence(String odd) {
        Browser browser = visitor().get(odd);
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(browser.body()).startsWith("Dit verzoek kan Meent niet lezen.");
    }
}
