package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.consultations.read.AwaitedNews;
import nl.meent.community.consultations.read.AwaitedNews.Overdue;
import nl.meent.community.consultations.read.FollowUp;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.consultations.write.FollowUpOutcome;
import nl.meent.community.consultations.write.FollowUpRejection;
import nl.meent.community.consultations.write.Today;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.FollowUpId;
import nl.meent.events.consultations.FollowUpState;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What became of outcomes: told by advocates, read by whoever may see the outcome. */
@RestController
@RequestMapping("/v1/consultations")
class FollowUpsEndpoint {

    private final ConsultationAccess access;
    private final AwaitedNews awaited;
    private final Commands commands;

    FollowUpsEndpoint(ConsultationAccess access, AwaitedNews awaited, Commands commands) {
        this.access = access;
        this.awaited = awaited;
        this.commands = commands;
    }

    /** The news, how far it is, and until when one waits for more. */
    record FollowUpBody(
            @Nullable @Size(max = 60) String questionId,
            @NotBlank @Size(max = 20_000) String text,
            @NotNull FollowUpState state,
            @Nullable @Size(max = 20) List<@NotNull @Valid LinkBody> links,
            @Nullable LocalDate newsBy) {

        FollowUpOutcome command(ConsultationId id, FollowUpId followUp) {
            return new FollowUpOutcome(id, followUp, questionId, text.strip(), state, LinkBody.values(links), newsBy);
        }
    }

    @PostMapping("/{id}/follow-ups")
    @Operation(
            summary = "Vertel wat er van een uitkomst is geworden (belangenbehartiger)",
            description = "Wie reageerde, krijgt bericht. Met newsBy zegt u tot welke dag men op meer nieuws wacht")
    Mono<ResponseEntity<CreatedConsultation>> followUp(
            Actor actor,
            @PathVariable ConsultationId id,
            @Nullable IdempotencyKey key,
            @Valid @RequestBody FollowUpBody body) {
        FollowUpId followUp = FollowUpId.next();
        String path = "/v1/consultations/" + id + "/follow-ups";
        return access.toRun(id, actor)
                .flatMap(_ -> commands.create(
                        new Creation(actor.id(), "POST " + path, key, body, followUp.toString()),
                        body.command(id, followUp)))
                .onErrorMap(RejectedException.class, FollowUpsEndpoint::atItsField)
                .map(created -> CreatedConsultation.at(path + "/" + created.id(), created));
    }

    private static RuntimeException atItsField(RejectedException rejected) {
        Rejection why = rejected.rejection();
        if (why == ConsultationRejection.UNKNOWN_QUESTION) {
            return new InvalidException(List.of(new InvalidField("/questionId", why, rejected.details())));
        }
        return why == FollowUpRejection.NO_MORE_NEWS || why == FollowUpRejection.NEWS_IN_PAST
                ? new InvalidException("/newsBy", why)
                : rejected;
    }

    @GetMapping("/{id}/follow-ups")
    @Operation(summary = "Wat er van de uitkomst is geworden, het nieuwste eerst")
    Mono<Page<FollowUp>> of(Actor actor, @PathVariable ConsultationId id) {
        return access.toRead(id, actor).map(consultation -> new Page<>(consultation.followUps(), null));
    }

    @GetMapping("/overdue-follow-ups")
    @Operation(summary = "Nieuws dat is beloofd en er nog niet is, het langst verwachte eerst (belangenbehartiger)")
    Mono<Page<Overdue>> overdue(Actor actor) {
        ConsultationAccess.requireAdvocate(actor);
        return awaited.overdue(Today.at(access.now())).map(all -> new Page<>(all, null));
    }
}
