package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.community.consultations.read.Coverage;
import nl.meent.community.consultations.read.CoverageCount;
import nl.meent.community.consultations.read.DayReach;
import nl.meent.community.consultations.read.FunctionReach;
import nl.meent.community.consultations.read.OrganisationReach;
import nl.meent.community.consultations.read.Publishing;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.web.paging.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whom a consultation reaches. */
@RestController
@RequestMapping("/v1/consultations/{id}")
class InsightEndpoint {

    private final ConsultationAccess access;
    private final CoverageCount coverage;
    private final Publishing publishing;

    InsightEndpoint(ConsultationAccess access, CoverageCount coverage, Publishing publishing) {
        this.access = access;
        this.coverage = coverage;
        this.publishing = publishing;
    }

    @GetMapping("/coverage")
    @Operation(summary = "Wie de raadpleging bereikt, in aantallen (belangenbehartiger)")
    Mono<Coverage> coverage(Actor actor, @PathVariable ConsultationId id) {
        return access.toRun(id, actor).flatMap(coverage::of);
    }

    @GetMapping("/coverage/organisations")
    @Operation(
            summary = "Welke organisaties de raadpleging bereikt (belangenbehartiger)",
            description =
                    "Elke gemeente, en elke andere organisatie met leden in de doelgroep. Zonder naam en met weinig"
                            + " reacties zou dit verraden wie wat schreef: dan 403")
    Mono<Page<OrganisationReach>> organisations(Actor actor, @PathVariable ConsultationId id) {
        return toNameRespondents(id, actor)
                .flatMap(consultation ->
                        coverage.perOrganisation(consultation).collectList().map(all -> new Page<>(all, null)));
    }

    @GetMapping("/coverage/functions")
    @Operation(
            summary = "Welke functies de raadpleging bereikt, in aantallen leden (belangenbehartiger)",
            description = "Zonder naam en met weinig reacties zou dit verraden wie wat schreef: dan 403")
    Mono<Page<FunctionReach>> functions(Actor actor, @PathVariable ConsultationId id) {
        return toNameRespondents(id, actor).flatMap(coverage::perFunction).map(all -> new Page<>(all, null));
    }

    @GetMapping("/coverage/days")
    @Operation(summary = "Hoeveel leden aan het eind van elke dag hadden gekeken en gereageerd (belangenbehartiger)")
    Mono<Page<DayReach>> days(Actor actor, @PathVariable ConsultationId id) {
        return access.toRun(id, actor)
                .flatMap(consultation -> coverage.perDay(consultation, access.now()))
                .map(all -> new Page<>(all, null));
    }

    private Mono<StoredConsultation> toNameRespondents(ConsultationId id, Actor actor) {
        return access.toRun(id, actor)
                .delayUntil(consultation -> publishing
                        .areRespondentsFew(consultation)
                        .doOnNext(few -> rejectIf(few, ConsultationBodyRejection.RESPONDENTS_TOO_FEW)));
    }
}
