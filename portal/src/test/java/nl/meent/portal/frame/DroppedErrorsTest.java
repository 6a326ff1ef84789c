package nl.meent.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.meent.portal.calls.Problem;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

@ExtendWith(OutputCaptureExtension.class)
class DroppedErrorsTest extends PortalTest {
    private static final int TOO_LONG = 13 * 1024 * 1024;
    private static final String FRAME = "nl.meent.portal.frame";
    /** The portal answers that it waits for the rest, so it is at work when that stays away. */
    private static final String HALF_A_FORM = "POST /berichten HTTP/1.1\r\n"
            + "Host: localhost:%1$d\r\n"
            + "Origin: http://localhost:%1$d\r\n"
            + "Expect: 100-continue\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 100000\r\n\r\n";

    @Test
    void a_form_that_is_too_long_or_unreadable_is_no_failure_of_ours(CapturedOutput log) {
        Browser browser = visitor().get("/").send("/berichten", "title=" + "x".repeat(TOO_LONG));
        assertThat(browser.status()).isEqualTo(413);
        browser.get("/").send("/berichten", "title=%zz");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(log.getAll()).doesNotContain("ERROR");
    }

    @Test
    void who_goes_away_in_the_middle_of_a_form_is_no_failure_of_ours(CapturedOutput log) throws IOException {
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        logging.setLogLevel(FRAME, LogLevel.DEBUG);
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(HALF_A_FORM.formatted(port()).getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 100");
            socket.getOutputStream().write("title=x".getBytes(StandardCharsets.US_ASCII));
        }
        await().until(() -> log.getAll().contains("reader.gone"));
        logging.setLogLevel(FRAME, null);
        assertThat(log.getAll()).doesNotContain("ERROR", "page.impossible");
    }

    @Test
    void a_second_refusal_is_none_either(CapturedOutput log) {
        Operators.onErrorDropped(
                new Refused(new Problem("urn:meent:problem:x", "x", 409, "Uitleg", null), null), Context.empty());
        assertThat(log.getAll()).doesNotContain("ERROR");
    }

    @Test
    void what_nobody_expects_is_an_error(CapturedOutput log) {
        Operators.onErrorDropped(new IllegalStateException("onverwacht"), Context.empty());
        assertThat(log.getAll()).contains("ERROR", "error.dropped", "onverwacht");
    }
}
