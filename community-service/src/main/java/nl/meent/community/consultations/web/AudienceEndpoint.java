package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import nl.meent.community.consultations.read.AudienceSize;
import nl.meent.community.consultations.read.CoverageCount;
import nl.meent.community.consultations.web.ConsultationBody.AudienceBody;
import nl.meent.community.members.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How many an audience has, for an advocate who still chooses one. Nothing is stored. */
@RestController
class AudienceEndpoint {

    private final CoverageCount coverage;

    AudienceEndpoint(CoverageCount coverage) {
        this.coverage = coverage;
    }

    @PostMapping("/v1/consultations/audience-count")
    @Operation(
            summary = "Hoeveel leden en organisaties een doelgroep nu telt (belangenbehartiger)",
            description = "Een thema of kring die niet bestaat, bereikt niemand")
    Mono<AudienceSize> count(Actor actor, @Valid @RequestBody AudienceBody audience) {
        ConsultationAccess.requireAdvocate(actor);
        return coverage.sizeOf(audience.value());
    }
}
