package nl.meent.community.meetups.web;

import java.time.Instant;
import net.fortuna.ical4j.model.component.VEvent;
import nl.meent.community.calendar.CalendarSource;
import nl.meent.community.meetups.read.Meetups;
import nl.meent.community.members.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The meetups that a member goes to or runs. */
@Component
class MeetupCalendarSource implements CalendarSource {

    private final Meetups meetups;
    private final MeetupCalendar calendar;

    MeetupCalendarSource(Meetups meetups, MeetupCalendar calendar) {
        this.meetups = meetups;
        this.calendar = calendar;
    }

    @Override
    public Flux<VEvent> of(Actor member, Instant now) {
        return meetups.ofMember(member, now)
                .flatMapIterable(found -> found)
                .map(meetup -> calendar.event(meetup, member.id()));
    }
}
