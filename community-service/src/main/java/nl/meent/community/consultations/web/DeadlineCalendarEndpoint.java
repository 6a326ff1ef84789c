package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.community.calendar.CalendarFile;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The deadline of a consultation for the member's own calendar. */
@RestController
class DeadlineCalendarEndpoint {

    private static final ContentDisposition FILE =
            ContentDisposition.attachment().filename("raadpleging.ics").build();

    private final ConsultationAccess access;
    private final DeadlineCalendar calendar;

    DeadlineCalendarEndpoint(ConsultationAccess access, DeadlineCalendar calendar) {
        this.access = access;
        this.calendar = calendar;
    }

    @GetMapping("/v1/consultations/{id}/calendar")
    @Operation(summary = "Het sluitingsmoment van een raadpleging als bestand voor uw agenda")
    Mono<ResponseEntity<String>> file(Actor actor, @PathVariable ConsultationId id) {
        return access.toSee(id, actor)
                .doOnNext(consultation ->
                        rejectIf(consultation.closesAt() == null, ConsultationRejection.NO_CLOSING_TIME))
                .map(consultation -> ResponseEntity.ok()
                        .contentType(CalendarFile.MEDIA_TYPE)
                        .headers(headers -> headers.setContentDisposition(FILE))
                        .body(CalendarFile.of(calendar.event(consultation))));
    }
}
