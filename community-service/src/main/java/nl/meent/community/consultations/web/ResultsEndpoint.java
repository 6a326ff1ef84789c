package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import nl.meent.community.consultations.read.Publishing;
import nl.meent.community.consultations.read.RecordedResults;
import nl.meent.community.consultations.read.RecordedResults.Recorded;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.members.Actor;
import nl.meent.community.transparency.TransparencyLog;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.Role;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.words.Language;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What was answered, in numbers. Who sees them: see {@link Publishing}. */
@RestController
@RequestMapping("/v1/consultations/{id}/results")
class ResultsEndpoint {

    private final ConsultationAccess access;
    private final RecordedResults recorded;
    private final TransparencyLog log;

    ResultsEndpoint(ConsultationAccess access, RecordedResults recorded, TransparencyLog log) {
        this.access = access;
        this.recorded = recorded;
        this.log = log;
    }

    @GetMapping
    @Operation(
            summary = "Wat er is geantwoord, in aantallen; null is te weinig om te tonen. Met de vastleggingen die zijn"
                    + " geteld",
            description =
                    "De reacties worden een minuut na het sluiten voorgoed geteld. Tot dan: 409. In recorded staat de"
                        + " regel van het logboek die dit vastlegt, met het bewijs dat die erin staat: geloof alleen"
                        + " wat in die regel staat")
    Mono<ResultsAnswer> results(Actor actor, @PathVariable ConsultationId id) {
        return toRead(id, actor).flatMap(this::recorded).flatMap(this::answer);
    }

    @GetMapping(path = "/table", produces = Csv.MEDIA_TYPE)
    @Operation(
            summary = "Dezelfde aantallen als tabel (CSV)",
            description = "Een regel per vraag, groep en waarde; leeg is te weinig om te tonen")
    Mono<String> table(Actor actor, @PathVariable ConsultationId id, ServerHttpRequest request) {
        TableWords words = new TableWords(Language.of(request));
        return toRead(id, actor)
                .flatMap(consultation -> recorded(consultation)
                        .map(found -> ResultsTable.of(consultation.content().questions(), found.results(), words)));
    }

    private Mono<StoredConsultation> toRead(ConsultationId id, Actor actor) {
        return access.toRead(id, actor)
                .doOnNext(consultation -> rejectIf(
                        !actor.has(Role.ADVOCATE) && !Publishing.showsResultsToMembers(consultation),
                        ConsultationBodyRejection.RESULTS_NOT_PUBLISHED))
                .doOnNext(access::requireClosed);
    }

    private Mono<Recorded> recorded(StoredConsultation consultation) {
        return recorded.of(consultation.id())
                .switchIfEmpty(Mono.error(() -> new RejectedException(ConsultationRejection.BEING_COUNTED)));
    }

    private Mono<ResultsAnswer> answer(Recorded found) {
        return found.results().counted() == null
                ? Mono.just(ResultsAnswer.of(found.results(), null))
                : log.last(found.position()).map(recorded -> ResultsAnswer.of(found.results(), recorded));
    }
}
