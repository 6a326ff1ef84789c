package nl.meent.community.meetups.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.meent.community.meetups.read.StoredMeetup.StoredRegistration;
import nl.meent.community.meetups.write.MarkAttendance;
import nl.meent.community.meetups.write.MeetupRejection;
import nl.meent.community.meetups.write.RegisterForMeetup;
import nl.meent.community.meetups.write.UnregisterFromMeetup;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.Members;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who takes part in a meetup. */
@RestController
@RequestMapping("/v1/meetups/{id}/registrations")
class RegistrationsEndpoint {

    private final VisibleMeetups visible;
    private final Members members;

    RegistrationsEndpoint(VisibleMeetups visible, Members members) {
        this.visible = visible;
        this.members = members;
    }

    /** How somebody wants to attend. */
    record RegistrationBody(@NotNull AttendanceWay way) {}

    /** Whether somebody was there. */
    record AttendanceBody(@NotNull Boolean attended) {}

    @PutMapping("/me")
    @Operation(summary = "Meld u aan, of kies een andere manier van deelnemen; is het vol, dan komt u op de wachtlijst")
    Mono<ResponseEntity<Void>> register(
            Actor actor, @PathVariable MeetupId id, @Valid @RequestBody RegistrationBody body) {
        return visible.decide(id, actor, _ -> new RegisterForMeetup(id, actor.id(), body.way()));
    }

    @DeleteMapping("/me")
    @Operation(summary = "Meld u af")
    Mono<ResponseEntity<Void>> unregister(Actor actor, @PathVariable MeetupId id) {
        return visible.decide(id, actor, _ -> new UnregisterFromMeetup(id, actor.id()));
    }

    @GetMapping
    @Operation(summary = "Wie zich hebben aangemeld, in volgorde (organisator)")
    Mono<ResponseEntity<Page<RegistrationAnswer>>> list(Actor actor, @PathVariable MeetupId id, PageRequest page) {
        return visible.find(id, actor)
                .flatMap(meetup -> {
                    Rejection.rejectIf(!meetup.isHostedBy(actor.id()), MeetupRejection.NOT_A_HOST);
                    return named(RegistrationAnswer.page(meetup, page));
                })
                .map(page::answer);
    }

    private Mono<Page<RegistrationAnswer>> named(Page<StoredRegistration> page) {
        return members.findAll(
                        page.items().stream().map(StoredRegistration::member).toList())
                .map(known -> page.map(registration -> RegistrationAnswer.of(registration, known)));
    }

    @PutMapping("/{memberId}/attendance")
    @Operation(summary = "Noteer of iemand er was (organisator)")
    Mono<ResponseEntity<Void>> attendance(
            Actor actor,
            @PathVariable MeetupId id,
            @PathVariable MemberId memberId,
            @Valid @RequestBody AttendanceBody body) {
        return visible.decide(id, actor, _ -> new MarkAttendance(id, memberId, body.attended(), actor.id()));
    }
}
