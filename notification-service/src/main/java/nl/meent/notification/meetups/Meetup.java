package nl.meent.notification.meetups;

import java.util.List;
import java.util.Objects;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleId;
import nl.meent.events.consultations.Audience;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.meetups.MeetupDetailsChanged;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Shelf;
import nl.meent.notification.members.Audiences;
import org.jspecify.annotations.Nullable;

/**
 * A meetup, as far as it decides who is told.
 *
 * @param title     title, or null when erased
 * @param circles   who may see it; empty means every member
 * @param place     where, or null, also when erased
 * @param onlineUrl link to join, or null, also when erased
 * @param agenda    the programme; empty when erased
 * @param host      who hosts it
 */
record Meetup(
        @Nullable String title,
        List<CircleId> circles,
        @Nullable String place,
        @Nullable String onlineUrl,
        List<AgendaItem> agenda,
        MemberId host) {

    static final Shelf<Meetup> SHELF = Shelf.of("meetups", Meetup.class);

    static Meetup of(MeetupScheduled scheduled) {
        return new Meetup(
                scheduled.title().orNull(),
                scheduled.circles(),
                Personal.knownOrNull(scheduled.place()),
                Personal.knownOrNull(scheduled.onlineUrl()),
                scheduled.agenda().or(List.of()),
                scheduled.host());
    }

    Meetup changed(MeetupDetailsChanged details) {
        return new Meetup(
                details.title().orNull(),
                circles,
                Personal.knownOrNull(details.place()),
                Personal.knownOrNull(details.onlineUrl()),
                details.agenda().or(List.of()),
                host);
    }

    /** Whether who attends must know of the difference; another description or theme is a small change. */
    boolean differsForAttendees(Meetup other) {
        return !Objects.equals(title, other.title)
                || !Objects.equals(place, other.place)
                || !Objects.equals(onlineUrl, other.onlineUrl)
                || !agenda.equals(other.agenda);
    }

    Audience audience() {
        return Audiences.ofCircles(circles);
    }
}
