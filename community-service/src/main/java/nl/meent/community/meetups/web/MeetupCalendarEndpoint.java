package nl.meent.community.meetups.web;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.community.calendar.CalendarFile;
import nl.meent.community.members.Actor;
import nl.meent.events.meetups.MeetupId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A meetup for the member's own calendar. */
@RestController
class MeetupCalendarEndpoint {

    private static final ContentDisposition FILE =
            ContentDisposition.attachment().filename("meetup.ics").build();

    private final VisibleMeetups visible;
    private final MeetupCalendar calendar;

    MeetupCalendarEndpoint(VisibleMeetups visible, MeetupCalendar calendar) {
        this.visible = visible;
        this.calendar = calendar;
    }

    @GetMapping("/v1/meetups/{id}/calendar")
    @Operation(summary = "Een bijeenkomst als bestand voor uw agenda")
    Mono<ResponseEntity<String>> file(Actor actor, @PathVariable MeetupId id) {
        return visible.find(id, actor)
                .map(meetup -> ResponseEntity.ok()
                        .contentType(CalendarFile.MEDIA_TYPE)
                        .headers(headers -> headers.setContentDisposition(FILE))
                        .body(CalendarFile.of(calendar.event(meetup, actor.id()))));
    }
}
