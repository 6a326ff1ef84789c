package nl.meent.portal.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.meent.portal.meetups.Month.Day;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MonthTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);

    @Test
    void weeks_begin_on_monday_and_reach_into_the_months_around() {
        Month month = Month.of(DECEMBER, List.of(), TODAY);
        assertThat(month.weeks()).hasSize(5).allSatisfy(week -> assertThat(week).hasSize(7));
        assertThat(month.weeks().getFirst().getFirst().date()).isEqualTo("2026-11-30");
        assertThat(month.weeks().getFirst().getFirst().inside()).isFalse();
        assertThat(month.weeks().getLast().getLast().date()).isEqualTo("2027-01-03");
        assertThat(days(month)).filteredOn(Day::today).extracting(Day::date).containsExactly(TODAY);
        assertThat(month.isEmpty()).isTrue();
    }

    @Test
    void a_meetup_stands_at_the_day_on_which_it_begins_in_the_netherlands() {
        Month month = Month.of(DECEMBER, List.of(meetup("2026-12-09T23:30:00Z")), TODAY);
        assertThat(days(month))
                .filteredOn(day -> !day.meetups().isEmpty())
                .extracting(day -> day.date().toString())
                .containsExactly("2026-12-10");
    }

    @Test
    void what_began_before_the_month_stands_at_its_first_day() {
        Month month = Month.of(DECEMBER, List.of(meetup("2026-11-29T10:00:00Z")), TODAY);
        assertThat(days(month))
                .filteredOn(day -> !day.meetups().isEmpty())
                .extracting(day -> day.date().toString())
                .containsExactly("2026-12-01");
    }

    @Test
    void what_is_no_month_becomes_the_present_one() {
        assertThat(Month.parse("2027-02", DECEMBER)).isEqualTo(YearMonth.of(2027, 2));
        assertThat(List.of("", "2026-13", "onzin", "999999999-01"))
                .allSatisfy(text -> assertThat(Month.parse(text, DECEMBER)).isEqualTo(DECEMBER));
    }

    @Test
    void one_joins_from_a_quarter_of_an_hour_before_until_the_end() {
        Meetup meetup = meetup("2026-12-09T10:00:00Z");
        assertThat(meetup.isJoinedAt(Instant.parse("2026-12-09T09:44:59Z"))).isFalse();
        assertThat(meetup.isJoinedAt(Instant.parse("2026-12-09T09:45:00Z"))).isTrue();
        assertThat(meetup.isJoinedAt(Instant.parse("2026-12-09T10:59:59Z"))).isTrue();
        assertThat(meetup.isJoinedAt(Instant.parse("2026-12-09T11:00:00Z"))).isFalse();
    }

    private static List<Day> days(Month month) {
        return month.weeks().stream().flatMap(List::stream).toList();
    }

    private static Meetup meetup(String startsAt) {
        return JsonMapper.shared()
                .readValue(
                        "{\"id\": \"m\", \"title\": \"Intervisie\", \"startsAt\": \"" + startsAt + "\", \"endsAt\": \""
                                + Instant.parse(startsAt).plusSeconds(3_600) + "\"}",
                        Meetup.class);
    }
}
