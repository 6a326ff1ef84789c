package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.consultations.read.ConsultationStatus;
import nl.meent.community.consultations.read.Consultations;
import nl.meent.community.consultations.read.Readers;
import nl.meent.community.consultations.read.ResponseDrafts;
import nl.meent.community.consultations.read.Responses;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.consultations.write.DraftConsultation;
import nl.meent.community.consultations.write.RedraftConsultation;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.MemberCard;
import nl.meent.community.members.read.Members;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponseId;
import nl.meent.runtime.web.bodies.Proposal;
import nl.meent.runtime.web.editing.ETags;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.editing.IfMatch;
import nl.meent.runtime.web.editing.MergePatch;
import nl.meent.runtime.web.paging.Page;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Consultations themselves: drafted, listed, read. */
@RestController
@RequestMapping("/v1/consultations")
class ConsultationsEndpoint {

    private final Consultations consultations;
    private final ConsultationAccess access;
    private final DraftCheck check;
    private final Responses responses;
    private final ResponseDrafts drafts;
    private final Readers readers;
    private final Members members;
    private final Commands commands;

    ConsultationsEndpoint(
            Consultations consultations,
            ConsultationAccess access,
            DraftCheck check,
            Responses responses,
            ResponseDrafts drafts,
            Readers readers,
            Members members,
            Commands commands) {
        this.consultations = consultations;
        this.access = access;
        this.check = check;
        this.responses = responses;
        this.drafts = drafts;
        this.readers = readers;
        this.members = members;
        this.commands = commands;
    }

    @PostMapping
    @Operation(summary = "Stel een raadpleging op (belangenbehartiger)")
    Mono<ResponseEntity<CreatedConsultation>> draft(
            Actor actor, @Nullable IdempotencyKey key, Proposal<ConsultationBody> proposal) {
        ConsultationAccess.requireAdvocate(actor);
        ConsultationId id = ConsultationId.next();
        return check.checked(proposal)
                .flatMap(body -> commands.create(
                        new Creation(actor.id(), "POST /v1/consultations", key, body, id.toString()),
                        new DraftConsultation(id, body.value(), actor.id())))
                .map(created -> CreatedConsultation.at("/v1/consultations/" + created.id(), created));
    }

    @GetMapping
    @Operation(summary = "Raadplegingen die u mag zien")
    Mono<ResponseEntity<Page<ConsultationCard>>> list(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable ConsultationStatus status,
            @RequestParam(defaultValue = "false") boolean mine) {
        Instant now = access.now();
        return access.answeredAndLeft(actor)
                .flatMap(left -> consultations.list(status, mine, left, page, actor, now))
                .flatMap(found -> cards(found, actor, now))
                .map(page::answer);
    }

    private Mono<Page<ConsultationCard>> cards(Page<StoredConsultation> found, Actor actor, Instant now) {
        List<ResponseId> ids = found.items().stream()
                .map(each -> access.responseOf(each, actor))
                .toList();
        return Mono.zip(responses.known(ids), drafts.known(ids))
                .map(known -> found.map(each -> ConsultationCard.of(
                        each,
                        actor,
                        known.getT1().contains(access.responseOf(each, actor)),
                        known.getT2().contains(access.responseOf(each, actor)),
                        now)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Een raadpleging met haar vragen")
    Mono<ResponseEntity<ConsultationAnswer>> one(Actor actor, @PathVariable ConsultationId id) {
        return access.toRead(id, actor)
                .delayUntil(consultation -> look(consultation, actor))
                .flatMap(consultation -> view(consultation, actor))
                .map(view -> ResponseEntity.ok().eTag(ETags.of(view.revision())).body(view));
    }

    private Mono<Void> look(StoredConsultation consultation, Actor actor) {
        return consultation.concerns(actor) && consultation.status(access.now()) == ConsultationStatus.OPEN
                ? readers.look(consultation.id(), actor, access.now())
                : Mono.empty();
    }

    private Mono<ConsultationAnswer> view(StoredConsultation consultation, Actor actor) {
        ResponseId mine = access.responseOf(consultation, actor);
        return Mono.zip(
                        members.findAll(List.of(consultation.author())),
                        responses.find(mine).map(List::of).defaultIfEmpty(List.of()),
                        drafts.find(mine).hasElement())
                .map(found -> ConsultationAnswer.of(
                        consultation,
                        MemberCard.of(consultation.author(), found.getT1()),
                        new Participation(
                                found.getT2().isEmpty()
                                        ? null
                                        : found.getT2().getFirst().submittedAt(),
                                found.getT3()),
                        actor,
                        access.now()));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Wijzig een concept (belangenbehartiger)")
    Mono<ResponseEntity<Void>> redraft(
            Actor actor, @PathVariable ConsultationId id, IfMatch ifMatch, MergePatch<ConsultationBody> patch) {
        return access.toRun(id, actor).flatMap(consultation -> redraft(consultation, actor, ifMatch, patch));
    }

    private Mono<ResponseEntity<Void>> redraft(
            StoredConsultation consultation, Actor actor, IfMatch ifMatch, MergePatch<ConsultationBody> patch) {
        ConsultationStatus status = consultation.status(access.now());
        rejectIf(status == ConsultationStatus.WITHDRAWN, ConsultationRejection.WITHDRAWN);
        rejectIf(status != ConsultationStatus.DRAFT, ConsultationRejection.NOT_A_DRAFT);
        ConsultationBody current = ConsultationBody.of(consultation.content());
        long revision = consultation.revision();
        ifMatch.require(revision, () -> current);
        return check.checked(patch.proposedFor(current)).flatMap(body -> {
            ConsultationContent content = body.value();
            long next = content.equals(consultation.content()) ? revision : revision + 1;
            return commands.send(actor.id(), new RedraftConsultation(consultation.id(), content, actor.id(), revision))
                    .map(position -> ResponseEntity.noContent()
                            .headers(MeentPosition.of(position))
                            .eTag(ETags.of(next))
                            .build());
        });
    }
}
