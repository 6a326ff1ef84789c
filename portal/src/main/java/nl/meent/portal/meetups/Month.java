package nl.meent.portal.meetups;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Moments;
import org.jspecify.annotations.Nullable;

/**
 * A month as a calendar shows it, in weeks from Monday to Sunday.
 *
 * @param weeks seven days each; the first and the last reach into the months around
 */
record Month(YearMonth month, List<List<Day>> weeks) {

    /**
     * A day.
     *
     * @param inside  whether it is of this month
     * @param today   whether it is today
     * @param meetups what begins on it, in order of time
     */
    record Day(LocalDate date, boolean inside, boolean today, List<Meetup> meetups) {}

    /** The month that is written as {@code 2026-12}; the other one if it is something else. */
    static YearMonth parse(String text, YearMonth otherwise) {
        try {
            YearMonth month = YearMonth.parse(text);
            return month.getYear() < 2000 || month.getYear() > 2200 ? otherwise : month;
        } catch (DateTimeException odd) {
            return otherwise;
        }
    }

    /** What began before the month and goes on in it stands at its first day. */
    static Month of(YearMonth month, List<Meetup> meetups, LocalDate today) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(start::plusDays)
                    .map(date -> day(date, month, meetups, today))
                    .toList());
        }
        return new Month(month, weeks);
    }

    private static Day day(LocalDate date, YearMonth month, List<Meetup> meetups, LocalDate today) {
        boolean inside = YearMonth.from(date).equals(month);
        List<Meetup> of = inside
                ? meetups.stream()
                        .filter(meetup -> date.equals(shown(meetup, month)))
                        .toList()
                : List.of();
        return new Day(date, inside, date.equals(today), of);
    }

    private static @Nullable LocalDate shown(Meetup meetup, YearMonth month) {
        LocalDate begins = meetup.startsAt().atZone(Moments.ZONE).toLocalDate();
        return begins.isBefore(month.atDay(1)) ? month.atDay(1) : begins;
    }

    public boolean isEmpty() {
        return weeks.stream()
                .flatMap(List::stream)
                .allMatch(day -> day.meetups().isEmpty());
    }

    static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(Moments.ZONE).toInstant();
    }
}
