package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.community.consultations.read.Predating;
import nl.meent.community.consultations.read.Responses;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.web.paging.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was explained, and how many had responded by then. */
@RestController
class ClarificationsEndpoint {

    private final ConsultationAccess access;
    private final Responses responses;

    ClarificationsEndpoint(ConsultationAccess access, Responses responses) {
        this.access = access;
        this.responses = responses;
    }

    @GetMapping("/v1/consultations/{id}/clarifications")
    @Operation(
            summary = "De uitleg bij vragen, met hoeveel reacties van ervoor dateren (belangenbehartiger)",
            description = "Wie na de uitleg opnieuw instuurt, telt niet meer mee")
    Mono<Page<Predating>> clarifications(Actor actor, @PathVariable ConsultationId id) {
        return access.toRun(id, actor)
                .flatMap(consultation ->
                        responses.to(id).collectList().map(all -> new Page<>(Predating.of(consultation, all), null)));
    }
}
