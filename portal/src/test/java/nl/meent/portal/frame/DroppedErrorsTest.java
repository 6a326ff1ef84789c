package nl.meent.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.calls.Problem;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Operators;
import reactor.util.context.Context;

@ExtendWith(OutputCaptureExtension.class)
class DroppedErrorsTest extends PortalTest {
    private static final int TOO_LONG = 13 * 1024 * 1024;

    @Test
    void a_form_that_is_too_long_or_unreadable_is_no_failure_of_ours(CapturedOutput log) {
        Browser browser = visitor().get("/").send("/berichten", "title=" + "x".repeat(TOO_LONG));
        assertThat(browser.status()).isEqualTo(413);
        browser.get("/").send("/berichten", "title=%zz");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(log.getAll()).doesNotContain("ERROR");
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
