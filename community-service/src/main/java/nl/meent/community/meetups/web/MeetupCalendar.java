package nl.meent.community.meetups.web;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import nl.meent.community.calendar.CalendarProperties;
import nl.meent.community.meetups.read.RegistrationState;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.meetups.read.StoredMeetup.StoredRegistration;
import nl.meent.events.members.MemberId;
import org.springframework.stereotype.Component;

/** A meetup as an event of a calendar; the sequence grows with every change, so that a calendar takes the newer one. */
@Component
class MeetupCalendar {

    /** What stands in the place of a title that was erased. */
    private static final String ERASED = "Bijeenkomst waarvan de tekst is gewist";

    private final CalendarProperties calendar;

    MeetupCalendar(CalendarProperties calendar) {
        this.calendar = calendar;
    }

    /** The event as its reader may have it: the link to join stands in it only for who may have it. */
    VEvent event(StoredMeetup meetup, MemberId reader) {
        VEvent event =
                new VEvent(meetup.startsAt(), meetup.endsAt(), Objects.requireNonNullElse(meetup.title(), ERASED));
        event.replace(new DtStamp(meetup.changedAt()));
        event.add(new LastModified(meetup.changedAt()));
        event.add(new Uid(meetup.id() + "@meent"));
        event.add(new Sequence(sequence(meetup)));
        event.add(status(meetup, reader));
        Optional<URI> page = calendar.page("bijeenkomsten", meetup.id());
        page.map(Url::new).ifPresent(event::add);
        event.add(new Description(description(meetup, reader)
                + page.map(link -> "\n\nOp Meent: " + link).orElse("")));
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
}
