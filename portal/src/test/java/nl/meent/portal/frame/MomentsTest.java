package nl.meent.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:59:30Z, zojuist",
        "2026-11-24T09:30:00Z, 30 minuten geleden",
        "2026-11-24T08:12:00Z, vandaag 9.12 uur",
        "2026-11-23T23:30:00Z, vandaag 0.30 uur",
        "2026-11-23T10:20:00Z, gisteren",
        "2026-11-20T10:20:00Z, 4 dagen geleden",
        "2026-11-03T10:20:00Z, 3 weken geleden",
        "2026-06-11T10:20:00Z, 11 juni",
        "2025-10-06T10:20:00Z, 6 oktober 2025"
    })
    void what_was_is_said_as_people_say_it(Instant instant, String text) {
        assertThat(moments("nl").past(instant).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00:00Z, closed, gesloten op 24 november",
        "2026-11-24T16:00:00Z, today, vandaag tot 17.00 uur",
        "2026-11-25T11:00:00Z, soon, morgen tot 12.00 uur",
        "2026-11-27T11:00:00Z, soon, nog 3 dagen",
        "2026-11-28T11:00:00Z, later, nog 4 dagen"
    })
    void a_deadline_says_how_near_it_is(Instant instant, String kind, String text) {
        Deadline deadline = moments("nl").deadline(instant);
        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.moment().text()).isEqualTo(text);
    }

    @Test
    void the_exact_time_is_that_of_the_netherlands_in_the_language_of_the_reader() {
        assertThat(moments("nl").past(NOW).exact()).isEqualTo("dinsdag 24 november 2026, 11.00 uur");
        assertThat(moments("nl").told(NOW)).isEqualTo("24 november 2026 om 11.00 uur");
        assertThat(moments("en").told(NOW)).isEqualTo("24 November 2026 at 11:00 (Amsterdam time)");
        assertThat(moments("en").past(NOW).exact()).isEqualTo("Tuesday 24 November 2026, 11:00");
    }

    @Test
    void what_is_typed_is_the_time_of_the_netherlands() {
        assertThat(Moments.instant("2026-12-03T10:00")).isEqualTo("2026-12-03T09:00:00Z");
        assertThat(Moments.instant("morgen")).isEqualTo("morgen");
        assertThat(Moments.instant(" ")).isNull();
    }

    private static Moments moments(String language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("nl/meent/portal/frame/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Moments(messages, Locale.of(language), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
