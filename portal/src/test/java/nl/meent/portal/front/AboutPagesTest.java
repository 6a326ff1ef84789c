package nl.meent.portal.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class AboutPagesTest extends PortalTest {
    @Test
    void weaknesses_are_reported_where_security_txt_says_and_it_never_expires_within_an_hour_nor_after_a_year() {
        Browser browser = visitor().get("/.well-known/security.txt");
        assertThat(browser.header("content-type")).startsWith("text/plain");
        String text = browser.page().wholeText();
        assertThat(text).contains("Contact: https://", "Preferred-Languages: nl, en");
        Instant expires = Instant.parse(text.lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow()
                .substring("Expires: ".length()));
        assertThat(expires)
                .isAfter(Instant.now().plus(Duration.ofHours(1)))
                .isBefore(Instant.now().plus(Duration.ofDays(365)));
    }

    @Test
    void who_builds_sees_every_component_and_search_engines_none() {
        Browser browser = visitor().get("/stijl");
        assertThat(browser.header("x-robots-tag")).isEqualTo("noindex");
        assertThat(browser.page().select(".meent-chip")).hasSize(7);
        assertThat(browser.page().select("nav a[href=/stijl]")).isEmpty();
    }

    @Test
    void visitors_read_what_is_kept_and_where_to_ask() {
        var privacy = visitor().get("/privacy").page();
        assertThat(privacy.select("main h2").eachText()).contains("Wie wat ziet", "Hoe lang", "Cookies");
        assertThat(privacy.select("main a[href=https://www.vng.nl/contact]")).hasSize(1);
        var accessibility = visitor().get("/toegankelijkheid").page();
        assertThat(accessibility.select("main h2").eachText()).contains("Wat nog niet goed is");
        assertThat(accessibility.select("main a[href=https://www.vng.nl/contact]"))
                .hasSize(1);
    }

    @Test
    void who_opens_the_address_that_signs_out_stays_signed_in_or_not_and_sees_the_front_page() {
        assertThat(visitor().get("/uitloggen").path()).isEqualTo("/");
        Browser browser = member().get("/uitloggen");
        assertThat(browser.path()).isEqualTo("/");
        assertThat(browser.page().expectFirst(".meent-tools").text()).contains("FG Deventer");
    }
}
