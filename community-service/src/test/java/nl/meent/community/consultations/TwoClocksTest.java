package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.CLOSED_STAYS_CLOSED;
import static nl.meent.community.consultations.ConsultationRule.CLOSING_RECORDED_ONCE;
import static nl.meent.community.consultations.ConsultationRule.DAYS_ARE_DUTCH;
import static nl.meent.community.consultations.ConsultationRule.OPENS_ONCE_ON_TIME;
import static nl.meent.community.consultations.ConsultationRule.REMINDS_ONCE_WHILE_TRUE;
import static nl.meent.community.consultations.write.ConsultationWords.ADVOCATE;
import static nl.meent.community.consultations.write.ConsultationWords.BEFORE;
import static nl.meent.community.consultations.write.ConsultationWords.CLOSES;
import static nl.meent.community.consultations.write.ConsultationWords.DURING;
import static nl.meent.community.consultations.write.ConsultationWords.OPENS;
import static nl.meent.community.consultations.write.ConsultationWords.content;
import static nl.meent.community.consultations.write.ConsultationWords.question;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.meent.community.consultations.write.ApproveConsultation;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.runtime.log.LoggedEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two instances on one store, each with its own clock: what time does, it does once and on time. */
class TwoClocksTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Duration AFTER_DEADLINE = Duration.ofSeconds(5);
    private static final TwoClocks TWO = new TwoClocks();

    @AfterAll
    static void stop() {
        TWO.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T17:00, 2027-03-25T17:00, 2027-03-27T17:00",
        "2027-03-29T02:30, 2027-03-26T02:30, 2027-03-28T03:30",
        "2026-10-25T17:00, 2026-10-22T17:00, 2026-10-24T17:00",
        "2026-10-25T02:30, 2026-10-22T02:30, 2026-10-24T02:30",
        "2026-12-31T00:00, 2026-12-28T00:00, 2026-12-30T00:00"
    })
    @Shows(
            value = {DAYS_ARE_DUTCH, REMINDS_ONCE_WHILE_TRUE, CLOSING_RECORDED_ONCE},
            by = ACCEPTS)
    void reminds_and_closes_by_the_clock_on_the_wall_across_the_change_to_summer_time_and_back(
            LocalDateTime deadline, LocalDateTime threeDays, LocalDateTime oneDay) {
        Instant closes = onTheWall(deadline);
        ConsultationId id = approved(closes.minus(Duration.ofDays(6)), closes);

        for (Instant now = closes.minus(Duration.ofDays(7)); now.isBefore(closes.plus(Duration.ofDays(1))); ) {
            TWO.isNow(now);
            TWO.bothDoWhatIsDue();
            now = now.plus(Duration.ofMinutes(30));
        }

        assertThat(TWO.passed(id))
                .containsExactly(
                        new ConsultationOpened(
                                id,
                                contentOf(closes.minus(Duration.ofDays(6)), closes),
                                closes.minus(Duration.ofDays(6)),
                                closes),
                        new ConsultationClosingSoon(id, 3, closes),
                        new ConsultationClosingSoon(id, 1, closes),
                        new ConsultationClosed(id, closes));
        assertThat(TWO.events(id).stream().skip(2).map(LoggedEvent::time))
                .containsExactly(
                        closes.minus(Duration.ofDays(6)),
                        onTheWall(threeDays),
                        onTheWall(oneDay),
                        closes.plus(Duration.ofMinutes(30)));
    }

    @Test
    @Shows(
            value = {OPENS_ONCE_ON_TIME, CLOSING_RECORDED_ONCE},
            by = {ACCEPTS, NOTHING_HAPPENS})
    void opens_and_closes_to_the_second_by_the_clock_that_is_ahead() {
        ConsultationId id = approved(OPENS, CLOSES);
        TWO.clock.set(OPENS);
        TWO.otherClock.set(OPENS.minusMillis(1));
        TWO.tick(false, true);
        assertThat(TWO.passed(id)).isEmpty();
        TWO.bothDoWhatIsDue();
        TWO.otherClock.set(OPENS);
        TWO.bothDoWhatIsDue();
        assertThat(TWO.events(id).stream().skip(2).map(LoggedEvent::time)).containsExactly(OPENS);

        TWO.otherClock.set(CLOSES.plus(AFTER_DEADLINE));
        TWO.clock.set(CLOSES);
        TWO.tick(true, false);
        assertThat(TWO.passed(id)).hasSize(1);
        TWO.bothDoWhatIsDue();
        TWO.isNow(CLOSES.plus(Duration.ofDays(1)));
        TWO.bothDoWhatIsDue();
        assertThat(TWO.events(id).stream().skip(2).map(LoggedEvent::time))
                .containsExactly(OPENS, CLOSES.plus(AFTER_DEADLINE));
    }

    @Test
    @Shows(
            value = {OPENS_ONCE_ON_TIME, REMINDS_ONCE_WHILE_TRUE, CLOSING_RECORDED_ONCE},
            by = {ACCEPTS, NOTHING_HAPPENS})
    void what_was_down_does_late_what_is_still_true_and_nothing_twice() {
        ConsultationId id = approved(OPENS, CLOSES);
        TWO.isNow(CLOSES.minus(Duration.ofHours(12)));
        TWO.startAgain();
        TWO.bothDoWhatIsDue();
        TWO.bothDoWhatIsDue();
        assertThat(TWO.passed(id)).containsExactly(new ConsultationOpened(id, contentOf(OPENS, CLOSES), OPENS, CLOSES));

        TWO.isNow(CLOSES.plus(Duration.ofDays(90)));
        TWO.startAgain();
        TWO.tick(true, true);
        TWO.startAgain();
        TWO.bothDoWhatIsDue();
        TWO.startAgain();
        TWO.bothDoWhatIsDue();
        assertThat(TWO.passed(id)).hasSize(2).endsWith(new ConsultationClosed(id, CLOSES));
    }

    @Test
    @Shows(value = REMINDS_ONCE_WHILE_TRUE, by = NOTHING_HAPPENS)
    void a_leap_over_the_first_reminder_leaves_it_out_and_one_over_the_second_reminds_late() {
        ConsultationId id = approved(OPENS, CLOSES);
        TWO.isNow(OPENS);
        TWO.bothDoWhatIsDue();
        TWO.isNow(CLOSES.minus(Duration.ofHours(1)));
        TWO.bothDoWhatIsDue();
        assertThat(TWO.passed(id)).hasSize(2).endsWith(new ConsultationClosingSoon(id, 1, CLOSES));
    }

    @Test
    @Shows(
            value = {CLOSED_STAYS_CLOSED, OPENS_ONCE_ON_TIME, REMINDS_ONCE_WHILE_TRUE},
            by = NOTHING_HAPPENS)
    void a_leap_back_does_nothing_again() {
        ConsultationId id = approved(OPENS, CLOSES);
        List<Instant> moments = List.of(
                OPENS, CLOSES.minus(Duration.ofDays(3)), CLOSES.minus(Duration.ofDays(1)), CLOSES.plus(AFTER_DEADLINE));
        for (Instant moment : moments) {
            TWO.isNow(moment);
            TWO.bothDoWhatIsDue();
        }
        assertThat(TWO.passed(id)).hasSize(moments.size());
        for (Instant moment :
                List.of(BEFORE, DURING, CLOSES.minus(Duration.ofDays(3)), CLOSES.minus(Duration.ofDays(1)), CLOSES)) {
            TWO.isNow(moment);
            TWO.startAgain();
            TWO.bothDoWhatIsDue();
        }
        assertThat(TWO.passed(id)).hasSize(moments.size());
    }

    private static ConsultationId approved(Instant opens, Instant closes) {
        TWO.isNow(opens.minus(Duration.ofDays(30)));
        ConsultationId id = TWO.drafted(contentOf(opens, closes));
        TWO.send(true, new ApproveConsultation(id, ADVOCATE));
        TWO.project();
        return id;
    }

    private static ConsultationContent contentOf(Instant opens, Instant closes) {
        return content(opens, closes, List.of(question()));
    }

    private static Instant onTheWall(LocalDateTime time) {
        return time.atZone(AMSTERDAM).toInstant();
    }
}
