package nl.meent.portal.frame;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Times in the reader's language, in the time of the Netherlands. */
public final class Moments {
    /** The zone in which people read and write times. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final MessageSource messages;
    private final Locale locale;
    private final Clock clock;

    public Moments(MessageSource messages, Locale locale, Clock clock) {
        this.messages = messages;
        this.locale = locale;
        this.clock = clock;
    }

    /** Something that happened: "12 minuten geleden", "gisteren", "3 weken geleden", "12 november 2025". */
    public Moment past(Instant instant) {
        return moment(pastText(instant), instant);
    }

    /** Something to come: "vandaag 14.00 uur", "morgen 14.00 uur", "donderdag 3 december, 10.00 uur". */
    public Moment coming(Instant instant) {
        return moment(comingText(instant), instant);
    }

    /** From one time to another, said once if on one day. */
    public Moment span(Instant from, Instant until) {
        ZonedDateTime end = until.atZone(ZONE);
        String pattern = day(from).equals(end.toLocalDate()) ? "moment.time" : "moment.exact";
        String exact = text("moment.span", exact(from), format(pattern, end));
        return new Moment(text("moment.span", comingText(from), format(pattern, end)), exact, from.toString());
    }

    /** Until when something can be done. */
    public Deadline deadline(Instant closesAt) {
        Instant now = clock.instant();
        if (!closesAt.isAfter(now)) {
            return new Deadline("closed", "lock", moment(text("deadline.closed", dayAndMonth(closesAt)), closesAt));
        }
        long days = ChronoUnit.DAYS.between(day(now), day(closesAt));
        String time = format("moment.time", closesAt.atZone(ZONE));
        if (days == 0) {
            return new Deadline("today", "hourglass-low", moment(text("deadline.today", time), closesAt));
        }
        String left = days == 1 ? text("deadline.tomorrow", time) : text("deadline.days", days);
        return new Deadline(days <= 3 ? "soon" : "later", "hourglass", moment(left, closesAt));
    }

    /** The day as a calendar leaf. */
    public Leaf leaf(Instant instant) {
        ZonedDateTime time = instant.atZone(ZONE);
        long days = ChronoUnit.DAYS.between(day(clock.instant()), day(instant));
        return new Leaf(short3("EEE", time), format("d", time), short3("MMM", time), days >= 0 && days <= 2);
    }

    /** "dinsdag 24 november" of today. */
    public String today() {
        return format(text("moment.day"), clock.instant().atZone(ZONE));
    }

    /** "december 2026". */
    public String month(YearMonth month) {
        return format("MMMM yyyy", month.atDay(1).atStartOfDay(ZONE));
    }

    /** "dinsdag 1 december". */
    public String day(LocalDate date) {
        return format(text("moment.day"), date.atStartOfDay(ZONE));
    }

    /** "1 december 2026". */
    public String date(LocalDate date) {
        return format(text("moment.date-with-year"), date.atStartOfDay(ZONE));
    }

    /** "1 december 2026", of the day on which something happened. */
    public String dateOf(Instant instant) {
        return date(day(instant));
    }

    /** "1 december 2026 om 14.00 uur", as a message tells it. */
    public String told(Instant instant) {
        return format("moment.told", instant.atZone(ZONE));
    }

    /** "14.00 uur". */
    public String time(Instant instant) {
        return format("moment.time", instant.atZone(ZONE));
    }

    /** The days of the week from Monday on, each short and in full. */
    public List<String[]> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new String[] {
                    day.getDisplayName(TextStyle.SHORT, locale).replace(".", ""),
                    day.getDisplayName(TextStyle.FULL, locale)
                })
                .toList();
    }

    /** How a list groups by day: "Vandaag", "Gisteren", "Deze week", "Eerder". */
    public String dayGroup(Instant instant) {
        long days = ChronoUnit.DAYS.between(day(instant), day(clock.instant()));
        return text(days <= 0 ? "day.today" : days == 1 ? "day.yesterday" : days < 7 ? "day.week" : "day.earlier");
    }

    /** For a field of type {@code datetime-local}; empty for null. */
    public static String field(@org.jspecify.annotations.Nullable Instant instant) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").format(instant.atZone(ZONE));
    }

    /** What was typed in a field of type {@code datetime-local}, as JSON sends it; what can't be read stays as it is. */
    public static @org.jspecify.annotations.Nullable String instant(String field) {
        try {
            return field.isBlank()
                    ? null
                    : LocalDateTime.parse(field.strip())
                            .atZone(ZONE)
                            .toInstant()
                            .toString();
        } catch (java.time.format.DateTimeParseException odd) {
            return field;
        }
    }

    private String pastText(Instant instant) {
        Instant now = clock.instant();
        long minutes = Duration.between(instant, now).toMinutes();
        long days = ChronoUnit.DAYS.between(day(instant), day(now));
        if (minutes < 2) {
            return text("moment.just-now");
        }
        if (minutes < 60) {
            return text("moment.minutes", minutes);
        }
        if (days == 0) {
            return text("moment.today", format("moment.time", instant.atZone(ZONE)));
        }
        if (days < 14) {
            return days == 1 ? text("moment.yesterday") : text("moment.days", days);
        }
        return days < 63 ? text("moment.weeks", days / 7) : dayAndMonth(instant);
    }

    private String comingText(Instant instant) {
        long days = ChronoUnit.DAYS.between(day(clock.instant()), day(instant));
        String time = format("moment.time", instant.atZone(ZONE));
        if (days == 0 || days == 1) {
            return text(days == 0 ? "moment.today" : "moment.tomorrow", time);
        }
        return text("moment.day-and-time", format(text("moment.day"), instant.atZone(ZONE)), time);
    }

    private String dayAndMonth(Instant instant) {
        boolean thisYear = day(instant).getYear() == day(clock.instant()).getYear();
        return format(text(thisYear ? "moment.date" : "moment.date-with-year"), instant.atZone(ZONE));
    }

    private Moment moment(String said, Instant instant) {
        return new Moment(said, exact(instant), instant.toString());
    }

    private String exact(Instant instant) {
        return format("moment.exact", instant.atZone(ZONE));
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** Dutch abbreviations end in a dot, which a leaf has no room for. */
    private String short3(String pattern, ZonedDateTime time) {
        return format(pattern, time).replace(".", "");
    }

    private String format(String pattern, ZonedDateTime time) {
        String actual = pattern.startsWith("moment.") ? text(pattern) : pattern;
        return DateTimeFormatter.ofPattern(actual, locale).format(time);
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
