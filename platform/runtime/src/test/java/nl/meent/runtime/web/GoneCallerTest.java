package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.meent.runtime.testapi.Edge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

/** Who goes away is no failure of ours, and a failure of ours is one also when it looks as if somebody went away. */
@ExtendWith(OutputCaptureExtension.class)
class GoneCallerTest extends Edge {

    private static final String PROBLEMS = "nl.meent.runtime.web.problems";

    private final LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());

    @BeforeEach
    void tellMore() {
        logging.setLogLevel(PROBLEMS, LogLevel.DEBUG);
    }

    @AfterEach
    void tellAsBefore() {
        logging.setLogLevel(PROBLEMS, null);
    }

    @Test
    void who_goes_away_in_the_middle_of_a_body_is_no_error(CapturedOutput log) throws IOException {
        String head = "POST /v1/posts HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                + "Content-Type: application/json\r\nContent-Length: 100000\r\nExpect: 100-continue\r\n\r\n";
        breakOff(head.formatted(ISSUER.token("fg-weg")), "{");
        await().until(() -> log.getAll().contains("caller-gone"));
        assertThat(log.getAll()).doesNotContain("ERROR");
    }

    /** When the service asks for the body it is at work. */
    private void breakOff(String head, String begin) throws IOException {
        URI address = URI.create(base());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 100");
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void a_store_that_breaks_off_is_a_failure_of_ours(CapturedOutput log) {
        for (String path : new String[] {"/v1/reset", "/v1/reset-store"}) {
            member.get().uri(path).exchange().expectStatus().isEqualTo(500);
            assertThat(log.getAll()).contains("request-failed", path);
        }
    }

    @Test
    void a_store_that_breaks_off_in_the_middle_of_an_answer_is_one_too(CapturedOutput log) {
        member.get().uri("/v1/reset-in-the-middle").exchange().expectStatus().isOk();
        await().until(() -> log.getAll().contains("request-failed"));
    }

    @Test
    void what_nobody_expects_is_an_error_also_when_nobody_waits_for_it(CapturedOutput log) {
        Operators.onErrorDropped(new IllegalStateException("onverwacht"), Context.empty());
        Operators.onErrorDropped(new IOException("Connection reset by peer"), Context.empty());
        assertThat(log.getAll()).contains("error.dropped", "onverwacht", "Connection reset by peer");
        assertThat(log.getAll().split("ERROR")).hasSizeGreaterThan(2);
    }
}
