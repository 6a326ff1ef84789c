package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.ConsultationRule.DAYS_ARE_DUTCH;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.meent.community.consultations.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Times of the clock on the wall; the night in which summer time begins has no 02.30, the one in which it ends two, of which it takes the one of the season. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28T17:00, 2027-03-27T17:00, 23, 2027-03-25T17:00, 71",
        "2027-03-28T00:30, 2027-03-27T00:30, 24, 2027-03-25T00:30, 72",
        "2027-03-28T03:00, 2027-03-27T03:00, 23, 2027-03-25T03:00, 71",
        "2027-03-29T02:30, 2027-03-28T03:30, 23, 2027-03-26T02:30, 71",
        "2027-03-31T02:30, 2027-03-30T02:30, 24, 2027-03-28T03:30, 71",
        "2026-10-25T17:00, 2026-10-24T17:00, 25, 2026-10-22T17:00, 73",
        "2026-10-25T02:30, 2026-10-24T02:30, 24, 2026-10-22T02:30, 72",
        "2026-10-26T02:30, 2026-10-25T02:30, 24, 2026-10-23T02:30, 73"
    })
    @Shows(value = DAYS_ARE_DUTCH, by = ACCEPTS)
    void comes_at_the_time_of_the_deadline_a_day_and_three_days_before(
            LocalDateTime deadline, LocalDateTime dayBefore, long hours, LocalDateTime threeBefore, long moreHours) {
        Instant closesAt = deadline.atZone(AMSTERDAM).toInstant();

        assertThat(wall(Reminder.before(closesAt, 1))).isEqualTo(dayBefore);
        assertThat(Duration.between(Reminder.before(closesAt, 1), closesAt)).isEqualTo(Duration.ofHours(hours));
        assertThat(wall(Reminder.before(closesAt, 3))).isEqualTo(threeBefore);
        assertThat(Duration.between(Reminder.before(closesAt, 3), closesAt)).isEqualTo(Duration.ofHours(moreHours));
    }

    @Test
    @Shows(value = DAYS_ARE_DUTCH, by = NOTHING_HAPPENS)
    void nothing_moves_between_two_days_of_the_same_season() {
        Instant closesAt = Instant.parse("2026-12-14T16:00:00Z");
        assertThat(Reminder.before(closesAt, 1)).isEqualTo(closesAt.minus(Duration.ofDays(1)));
        assertThat(Reminder.before(closesAt, 3)).isEqualTo(closesAt.minus(Duration.ofDays(3)));
        assertThat(Reminder.before(closesAt, 0)).isEqualTo(closesAt);
    }

    private static LocalDateTime wall(Instant moment) {
        return LocalDateTime.ofInstant(moment, AMSTERDAM);
    }
}
