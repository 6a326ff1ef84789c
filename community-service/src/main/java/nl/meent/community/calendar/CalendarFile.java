package nl.meent.community.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.http.MediaType;

/**
 * An iCalendar file (RFC 5545). Times are in UTC, so no time zone is described and none is looked up. Without a method:
 * publishing wants the mail address of an organiser, which Meent does not know.
 */
public final class CalendarFile {

    /** The type of its text. */
    public static final MediaType MEDIA_TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private CalendarFile() {}

    /** A file with one event, to take. */
    public static String of(VEvent event) {
        Calendar calendar = empty();
        calendar.add(event);
        return text(calendar);
    }

    /** What somebody subscribes to: the same text as long as nothing in it changes. */
    public static String feed(List<VEvent> events) {
        Calendar calendar = empty();
        calendar.add(new XProperty("X-WR-CALNAME", "Meent"));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Amsterdam"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        events.forEach(calendar::add);
        return text(calendar);
    }

    private static Calendar empty() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//VNG//Meent//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private static String text(Calendar calendar) {
        StringWriter writer = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ContentLines.folded(writer.toString());
    }
}
