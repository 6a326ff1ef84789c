package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.community.consultations.read.Counted;
import nl.meent.community.consultations.read.Coverage;
import nl.meent.community.consultations.read.CoverageCount;
import nl.meent.community.consultations.read.OrganisationReach;
import nl.meent.community.consultations.read.Published;
import nl.meent.community.consultations.read.Publishing;
import nl.meent.community.consultations.read.ShownResponse;
import nl.meent.community.members.Actor;
import nl.meent.community.transparency.TransparencyLog;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.Role;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What came in. What of it is shown, and to whom: see {@link Publishing}. */
@RestController
@RequestMapping("/v1/consultations/{id}")
class InsightEndpoint {

    private final ConsultationAccess access;
    private final CoverageCount coverage;
    private final Publishing publishing;
    private final ReadingRule reading;
    private final TransparencyLog log;

    InsightEndpoint(
            ConsultationAccess access,
            CoverageCount coverage,
            Publishing publishing,
            ReadingRule reading,
            TransparencyLog log) {
        this.access = access;
        this.coverage = coverage;
        this.publishing = publishing;
        this.reading = reading;
        this.log = log;
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
        return access.toRun(id, actor)
                .delayUntil(consultation -> publishing
                        .areRespondentsFew(consultation)
                        .doOnNext(few -> rejectIf(few, ConsultationBodyRejection.RESPONDENTS_TOO_FEW)))
                .flatMap(consultation ->
                        coverage.perOrganisation(consultation).collectList().map(all -> new Page<>(all, null)));
    }

    @GetMapping("/results")
    @Operation(
            summary = "Wat er is geantwoord, in aantallen; null is te weinig om te tonen. Met de vastleggingen die zijn"
                    + " geteld")
    Mono<ResultsAnswer> results(Actor actor, @PathVariable ConsultationId id) {
        return access.toSee(id, actor)
                .doOnNext(consultation -> rejectIf(
                        !actor.has(Role.ADVOCATE) && !Publishing.showsResultsToMembers(consultation),
                        ConsultationBodyRejection.RESULTS_NOT_PUBLISHED))
                .doOnNext(reading::requireClosed)
                .flatMap(publishing::results)
                .flatMap(this::answer);
    }

    private Mono<ResultsAnswer> answer(Published published) {
        ResultsAnswer results = ResultsAnswer.of(published.results(), published.grouped());
        Counted counted = published.counted();
        return counted == null
                ? Mono.just(results)
                : log.at(counted.size()).map(checkpoint -> results.with(checkpoint.note(), counted.commitments()));
    }

    @GetMapping("/responses")
    @Operation(summary = "De reacties, zoals is afgesproken met of zonder organisatie (belangenbehartiger)")
    Mono<ResponseEntity<Page<ShownResponse>>> responses(
            Actor actor, @PathVariable ConsultationId id, PageRequest page) {
        return access.toRun(id, actor)
                .delayUntil(reading::requireOneByOne)
                .flatMap(consultation -> page(publishing.responses(consultation), page))
                .map(page::answer);
    }

    /** A cursor counts: the id of a response is nobody's business. */
    private static Mono<Page<ShownResponse>> page(Flux<ShownResponse> all, PageRequest page) {
        long before = page.cursor().map(cursor -> cursor.number(0)).orElse(0L);
        return all.skip(before)
                .take(page.toRead())
                .collectList()
                .map(read -> Page.of(read, page.limit(), _ -> Cursor.after(before + page.limit())));
    }
}
