package nl.meent.community.meetups.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.meent.community.meetups.read.RegistrationState;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.meetups.read.StoredMeetup.StoredRegistration;
import nl.meent.events.members.MemberId;
import org.springframework.http.MediaType;

/**
 * Meetups as an iCalendar file (RFC 5545): one, or all of a member. Times are in UTC, so no time zone is described and none
 * is looked up; the sequence grows with every change, so that a calendar takes the newer one. Without a method: publishing
 * wants the mail address of an organiser, which Meent does not know.
 */
final class MeetupCalendar {

    static final MediaType MEDIA_TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** What stands in the place of a title that was erased. */
    private static final String ERASED = "Bijeenkomst waarvan de tekst is gewist";

    private MeetupCalendar() {}

    /** The file as its reader may have it: the link to join stands in it only for who may have it. */
    static String of(StoredMeetup meetup, MemberId reader) {
        Calendar calendar = empty();
        calendar.add(event(meetup, reader));
        return text(calendar);
    }

    /** What the reader subscribes to: the same text as long as nothing in it changes. */
    static String feed(List<StoredMeetup> meetups, MemberId reader) {
        Calendar calendar = empty();
        calendar.add(new XProperty("X-WR-CALNAME", "Meent"));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Amsterdam"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        meetups.forEach(meetup -> calendar.add(event(meetup, reader)));
        return text(calendar);
    }

    private static Calendar empty() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//VNG//Meent//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private static VEvent event(StoredMeetup meetup, MemberId reader) {
        VEvent event =
                new VEvent(meetup.startsAt(), meetup.endsAt(), Objects.requireNonNullElse(meetup.title(), ERASED));
        event.replace(new DtStamp(meetup.changedAt()));
        event.add(new LastModified(meetup.changedAt()));
        event.add(new Uid(meetup.id() + "@meent"));
        event.add(new Sequence(sequence(meetup)));
        event.add(status(meetup, reader));
        event.add(new Description(description(meetup, reader)));
        String place = meetup.place();
        if (place != null) {
            event.add(new Location(place));
        }
        return event;
    }

    /** Who is on the waiting list may not rely on it yet. */
    private static Status status(StoredMeetup meetup, MemberId reader) {
        if (meetup.isCancelled()) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        StoredRegistration own = meetup.registrationOf(reader);
        return own != null && own.state() == RegistrationState.WAIT_LISTED
                ? ImmutableStatus.VEVENT_TENTATIVE
                : ImmutableStatus.VEVENT_CONFIRMED;
    }

    /** A cancellation is a change too. */
    private static int sequence(StoredMeetup meetup) {
        return (int) meetup.revision() - 1 + (meetup.isCancelled() ? 1 : 0);
    }

    private static String description(StoredMeetup meetup, MemberId reader) {
        String text = Objects.requireNonNullElse(meetup.description(), "");
        String link = meetup.onlineUrlFor(reader);
        return link == null ? text : text + "\n\nMeedoen: " + link;
    }

    private static String text(Calendar calendar) {
        StringWriter writer = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.toString();
    }
}
