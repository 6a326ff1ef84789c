package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import nl.meent.community.consultations.read.Publishing;
import nl.meent.community.consultations.read.RecordedResults;
import nl.meent.community.consultations.read.ShownResponse;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Publication;
import nl.meent.events.consultations.Results;
import nl.meent.events.members.Role;
import nl.meent.runtime.web.paging.Cursor;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.runtime.web.words.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The responses one by one. What of them is shown, and to whom: see {@link Publishing}. */
@RestController
@RequestMapping("/v1/consultations/{id}/responses")
class ResponsesEndpoint {

    private final ConsultationAccess access;
    private final Publishing publishing;
    private final RecordedResults recorded;
    private final ReadingRule reading;

    ResponsesEndpoint(ConsultationAccess access, Publishing publishing, RecordedResults recorded, ReadingRule reading) {
        this.access = access;
        this.publishing = publishing;
        this.recorded = recorded;
        this.reading = reading;
    }

    @GetMapping
    @Operation(
            summary = "De reacties, zoals is afgesproken met of zonder organisatie",
            description =
                    "Voor belangenbehartigers; en voor de doelgroep zodra ze zijn geteld, als publicatie is beloofd."
                            + " Dan met vastlegging en zout, zodat iedereen kan natellen")
    Mono<ResponseEntity<Page<ShownResponse>>> responses(
            Actor actor, @PathVariable ConsultationId id, PageRequest page) {
        return access.toRead(id, actor)
                .flatMap(consultation -> page(shown(consultation, actor), page))
                .map(page::answer);
    }

    @GetMapping(path = "/table", produces = Csv.MEDIA_TYPE)
    @Operation(
            summary = "Dezelfde reacties als tabel (CSV)",
            description = "Een regel per reactie, een kolom per vraag")
    Mono<String> table(Actor actor, @PathVariable ConsultationId id, ServerHttpRequest request) {
        TableWords words = new TableWords(Language.of(request));
        return access.toRead(id, actor)
                .flatMap(consultation -> shown(consultation, actor)
                        .collectList()
                        .map(responses ->
                                ResponsesTable.of(consultation.content().questions(), responses, words)));
    }

    private Flux<ShownResponse> shown(StoredConsultation consultation, Actor actor) {
        return recorded.of(consultation.id())
                .map(found -> counted(found.results()))
                .defaultIfEmpty(NOT_COUNTED)
                .delayUntil(counted -> actor.has(Role.ADVOCATE)
                        ? reading.requireOneByOne(consultation)
                        : requirePublished(consultation, counted))
                .flatMapMany(counted -> publishing.responses(consultation, counted.commitments()));
    }

    /**
     * What was counted.
     *
     * @param once        whether it was
     * @param commitments of the responses; empty where they were too few
     */
    private record Counted(boolean once, Set<String> commitments) {}

    private static final Counted NOT_COUNTED = new Counted(false, Set.of());

    private static Counted counted(Results results) {
        List<String> commitments = results.counted();
        return new Counted(true, commitments == null ? Set.of() : Set.copyOf(commitments));
    }

    private Mono<Void> requirePublished(StoredConsultation consultation, Counted counted) {
        rejectIf(!Publishing.showsResultsToMembers(consultation), ConsultationBodyRejection.RESULTS_NOT_PUBLISHED);
        rejectIf(!Publishing.showsResponsesToMembers(consultation), ConsultationBodyRejection.RESPONSES_ONLY_COUNTED);
        access.requireClosed(consultation);
        rejectIf(!counted.once(), ConsultationRejection.BEING_COUNTED);
        boolean named = consultation.content().publication() == Publication.WITH_ORGANISATION;
        rejectIf(!named && counted.commitments().isEmpty(), ConsultationBodyRejection.AUDIENCE_TOO_SMALL);
        return reading.requireOneByOne(consultation);
    }

    /** A cursor counts: the id of a response is nobody's business. */
    private static Mono<Page<ShownResponse>> page(Flux<ShownResponse> all, PageRequest page) {
        long before = page.cursor().map(cursor -> cursor.count(0)).orElse(0L);
        return all.skip(before)
                .take(page.toRead())
                .collectList()
                .map(read -> Page.of(read, page.limit(), _ -> Cursor.after(before + page.limit())));
    }
}
