package nl.meent.portal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.consultations.Consultation;
import nl.meent.portal.meetups.Meetup;
import nl.meent.portal.posts.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What members give as a link is one wherever it is shown, or nowhere: the rule is that of the services. */
class LinksTest {

    @Test
    void an_address_on_the_web_is_a_link() {
        assertThat(new Source("Stuk", "https://vng.nl/stuk").isLink()).isTrue();
        assertThat(new Meetup.Material("Stuk", "http://vng.nl/stuk").isLink()).isTrue();
        assertThat(new Consultation.Document("Stuk", "https://vng.nl/stuk", null).isLink())
                .isTrue();
    }

    @Test
    void a_page_here_is_a_link_below_a_consultation() {
        assertThat(new Consultation.Document("Rapport", "/raadplegingen/x/rapport", null).isLink())
                .isTrue();
        assertThat(new Source("Rapport", "/raadplegingen/x/rapport").isLink()).isFalse();
        assertThat(new Meetup.Material("Rapport", "/raadplegingen/x/rapport").isLink())
                .isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://",
                "https://vng.nl@evil.example/",
                "https://vng.nl/\u202egnp.exe",
                "//evil.example",
                "/a/.//evil.example"
            })
    void what_leads_elsewhere_than_it_seems_stays_text(String address) {
        assertThat(new Source("Stuk", address).isLink()).isFalse();
        assertThat(new Meetup.Material("Stuk", address).isLink()).isFalse();
        assertThat(new Consultation.Document("Stuk", address, null).isLink()).isFalse();
    }
}
