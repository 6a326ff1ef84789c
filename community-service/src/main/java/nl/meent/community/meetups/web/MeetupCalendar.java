package nl.meent.community.meetups.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.events.members.MemberId;

/**
 * A meetup as an iCalendar file (RFC 5545). Times are in UTC, so no time zone is described and none is looked up; the
 * sequence grows with every change, so that a calendar takes the newer one. Without a method: publishing wants the mail
 * address of an organiser, which Meent does not know.
 */
final class MeetupCalendar {

    private MeetupCalendar() {}

    /** The file as its reader may have it: the link to join stands in it only for who may have it. */
    static String of(StoredMeetup meetup, MemberId reader) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//VNG//Meent//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(event(meetup, reader));
        return text(calendar);
    }

    private static VEvent event(StoredMeetup meetup, MemberId reader) {
        VEvent event = new VEvent(meetup.startsAt(), meetup.endsAt(), Objects.requireNonNullElse(meetup.title(), ""));
        event.replace(new DtStamp(meetup.changedAt()));
        event.add(new LastModified(meetup.changedAt()));
        event.add(new Uid(meetup.id() + "@meent"));
        event.add(new Sequence(sequence(meetup)));
        event.add(meetup.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Description(description(meetup, reader)));
        String place = meetup.place();
        if (place != null) {
            event.add(new Location(place));
        }
        return event;
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
