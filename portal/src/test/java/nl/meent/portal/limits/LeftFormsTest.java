package nl.meent.portal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import nl.meent.runtime.web.limits.WriteLimits;
import nl.meent.runtime.web.limits.WriteLimitsProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = {"meent.write-limits.burst=2", "meent.write-limits.per-minute=2"})
class LeftFormsTest extends PortalTest {
    private static final String ANSWER = "/berichten/p1/antwoorden";
    private static final WriteLimitsProperties ONE = new WriteLimitsProperties(1, 1);

    @Test
    void from_one_address_no_more_forms_are_kept_than_a_member_may_send() {
        for (int i = 0; i < 2; i++) {
            assertThat(leave().header("Location")).isEqualTo("/verder");
        }
        Browser browser = leave();
        assertThat(browser.status()).isEqualTo(429);
        assertThat(Integer.parseInt(browser.header("Retry-After"))).isBetween(1, 31);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Even rustig aan");
        assertThat(browser.page().text()).contains("daar staat uw tekst nog");
        assertThat(browser.headers("set-cookie")).noneMatch(cookie -> cookie.startsWith("meent-sessie"));
        clock.ahead(Duration.ofSeconds(32));
        assertThat(leave().header("Location")).isEqualTo("/verder");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, false",
        "192.0.2.1, 192.0.2.2, true",
        "2001:db8::1, 2001:db8::2, false",
        "2001:db8::1, 2001:db8:0:1::1, true"
    })
    void an_address_of_ipv4_and_a_network_of_ipv6_are_each_one_sender(String one, String other, boolean another) {
        LeftForms forms = new LeftForms(new WriteLimits(ONE, TimeMeter.SYSTEM_MILLISECONDS));
        assertThat(keeps(forms, new InetSocketAddress(InetAddress.ofLiteral(one), 1)))
                .isTrue();
        assertThat(keeps(forms, new InetSocketAddress(InetAddress.ofLiteral(other), 2)))
                .isEqualTo(another);
    }

    @Test
    void a_name_that_a_proxy_gave_is_a_sender_too() {
        LeftForms forms = new LeftForms(new WriteLimits(ONE, TimeMeter.SYSTEM_MILLISECONDS));
        assertThat(keeps(forms, InetSocketAddress.createUnresolved("_verborgen", 0)))
                .isTrue();
        assertThat(keeps(forms, InetSocketAddress.createUnresolved("_ander", 0)))
                .isTrue();
        assertThat(keeps(forms, InetSocketAddress.createUnresolved("_verborgen", 0)))
                .isFalse();
    }

    /** Somebody whose session ended sends what they wrote. */
    private Browser leave() {
        return visitor().get("/").fromOurselves().send(ANSWER, "body=Vier+weken.");
    }

    private static boolean keeps(LeftForms forms, InetSocketAddress sender) {
        return Boolean.TRUE.equals(forms.count(
                        MockServerHttpRequest.post(ANSWER).remoteAddress(sender).build())
                .thenReturn(true)
                .onErrorReturn(Refused.class, false)
                .block(Duration.ofSeconds(30)));
    }
}
