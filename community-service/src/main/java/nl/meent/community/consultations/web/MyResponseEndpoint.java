package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meent.community.commands.Commands;
import nl.meent.community.consultations.read.ConsultationStatus;
import nl.meent.community.consultations.read.Readers;
import nl.meent.community.consultations.read.ResponseDraft;
import nl.meent.community.consultations.read.ResponseDrafts;
import nl.meent.community.consultations.read.Responses;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.read.StoredResponse;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.consultations.write.Expectation;
import nl.meent.community.consultations.write.Questionnaire;
import nl.meent.community.consultations.write.SaltedAnswers;
import nl.meent.community.consultations.write.SubmitResponse;
import nl.meent.community.consultations.write.WithdrawResponse;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.MemberCard;
import nl.meent.community.members.read.Members;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Respondent;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.editing.ETags;
import nl.meent.runtime.web.editing.IfMatch;
import nl.meent.runtime.web.editing.StaleVersionException;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The response of a member, or of the member's organisation. Its entity tag is the position of its last change. */
@RestController
@RequestMapping("/v1/consultations/{id}/responses/mine")
class MyResponseEndpoint {

    /** Ids of the questions whose answers were not stored, because they weren't asked after the other answers. */
    private static final String LEFT_OUT = "Meent-Left-Out";

    private final ConsultationAccess access;
    private final Responses responses;
    private final ResponseDrafts drafts;
    private final Readers readers;
    private final Members members;
    private final Newest newest;
    private final Commands commands;

    MyResponseEndpoint(
            ConsultationAccess access,
            Responses responses,
            ResponseDrafts drafts,
            Readers readers,
            Members members,
            Newest newest,
            Commands commands) {
        this.access = access;
        this.responses = responses;
        this.drafts = drafts;
        this.readers = readers;
        this.members = members;
        this.newest = newest;
        this.commands = commands;
    }

    @GetMapping
    @Operation(summary = "Uw reactie, of die van uw organisatie")
    Mono<ResponseEntity<ResponseAnswer>> read(Actor actor, @PathVariable ConsultationId id) {
        return access.toReadAnswers(id, actor)
                .flatMap(consultation -> responses
                        .find(access.responseOf(consultation, actor))
                        .flatMap(response -> submitter(consultation, response)
                                .map(submitter -> ResponseEntity.ok()
                                        .eTag(ETags.of(response.version()))
                                        .body(ResponseAnswer.of(consultation, response, submitter.orElse(null))))))
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)));
    }

    /** Colleagues know who spoke for their organisation. */
    private Mono<Optional<MemberCard>> submitter(StoredConsultation consultation, StoredResponse response) {
        String member = response.member();
        if (member == null || consultation.content().responsePer() == ResponsePer.MEMBER) {
            return Mono.just(Optional.empty());
        }
        MemberId id = MemberId.of(member);
        return members.findAll(List.of(id)).map(known -> Optional.of(MemberCard.of(id, known)));
    }

    @PutMapping
    @Operation(
            summary = "Reageer, of wijzig uw reactie",
            description = "Noem in draft de ETag van het concept dat u zag, of niets als er geen was. Is het intussen"
                + " gewijzigd of begonnen, dan volgt 412 (response-draft-changed) met het concept in current. Het"
                + " concept waarvan u uitging wordt uw reactie en verdwijnt. Zonder draft gaat de reactie altijd door,"
                + " en blijft een concept staan waarin iets anders staat. Antwoorden op vragen die na de andere"
                + " antwoorden niet gesteld worden, worden niet bewaard; de kop Meent-Left-Out noemt die vragen")
    Mono<ResponseEntity<Void>> submit(
            Actor actor, @PathVariable ConsultationId id, IfMatch ifMatch, @Valid @RequestBody ResponseBody body) {
        return access.toAnswer(id, actor).flatMap(consultation -> {
            ResponseId mine = access.responseOf(consultation, actor);
            Questionnaire questions = new Questionnaire(consultation.content().questions());
            List<Answer> answers = questions.response(body.given());
            List<String> leftOut = questions.leftOut(body.given());
            return Mono.zip(optional(responses.find(mine)), optional(drafts.find(mine)))
                    .doOnNext(found -> found.getT2().ifPresent(draft -> requireSeen(consultation, draft, body)))
                    .flatMap(found -> submit(
                            consultation,
                            actor,
                            answers,
                            found.getT1().orElse(null),
                            ifMatch,
                            found.getT2().filter(body::holds).orElse(null)))
                    .map(done -> leftOut.isEmpty() ? done : telling(done, leftOut));
        });
    }

    /** Nobody's words are lost because a colleague, or oneself in another window, sends without them. */
    private void requireSeen(StoredConsultation consultation, ResponseDraft draft, ResponseBody body) {
        boolean open = consultation.status(access.now()) == ConsultationStatus.OPEN;
        if (open && body.isMadeWithout(draft)) {
            throw new StaleVersionException(
                    ConsultationRejection.RESPONSE_DRAFT_CHANGED,
                    DraftAnswer.of(
                            draft, new Questionnaire(consultation.content().questions())));
        }
    }

    /** @param draft what becomes the response; null if there was none, or if it stays */
    private Mono<ResponseEntity<Void>> submit(
            StoredConsultation consultation,
            Actor actor,
            List<Answer> answers,
            @Nullable StoredResponse before,
            IfMatch ifMatch,
            @Nullable ResponseDraft draft) {
        SubmitResponse command = new SubmitResponse(
                access.responseOf(consultation, actor),
                consultation.id(),
                SaltedAnswers.of(answers),
                new Respondent(actor.id(), actor.function(), actor.organisation()),
                ConsultationAccess.ownerOf(consultation, actor),
                decided(consultation, consultation.opensAt()),
                deadline(consultation),
                expectation(consultation, before, ifMatch));
        return commands.send(actor.id(), command)
                .onErrorResume(
                        RejectedException.because(ConsultationRejection.RESPONSE_STALE),
                        _ -> newest.of(optional(responses.find(command.responseId())))
                                .flatMap(now -> stale(consultation, now)))
                .delayUntil(_ -> readers.write(consultation.id(), actor, access.now()))
                .delayUntil(_ -> draft == null ? Mono.empty() : drafts.remove(draft))
                .map(position -> ResponseEntity.status(before == null ? HttpStatus.CREATED : HttpStatus.NO_CONTENT)
                        .headers(MeentPosition.of(position))
                        .eTag(ETags.of(position))
                        .build());
    }

    private static ResponseEntity<Void> telling(ResponseEntity<Void> done, List<String> leftOut) {
        return ResponseEntity.status(done.getStatusCode())
                .headers(done.getHeaders())
                .header(LEFT_OUT, String.join(",", leftOut))
                .build();
    }

    /** What was recorded as closed takes nothing more, also when the clock was put back since: its results are known. */
    private Instant deadline(StoredConsultation consultation) {
        Instant closesAt = decided(consultation, consultation.closesAt());
        rejectIf(
                consultation.isClosingRecorded() && access.now().isBefore(closesAt),
                ConsultationRejection.CLOSED,
                Map.of("closesAt", closesAt));
        return closesAt;
    }

    /** A time of a consultation that has been approved and not withdrawn. */
    private Instant decided(StoredConsultation consultation, @Nullable Instant time) {
        ConsultationStatus status = consultation.status(access.now());
        rejectIf(status == ConsultationStatus.WITHDRAWN, ConsultationRejection.WITHDRAWN);
        if (status == ConsultationStatus.DRAFT || time == null) {
            throw new RejectedException(ConsultationRejection.NOT_APPROVED);
        }
        return time;
    }

    private static Expectation expectation(
            StoredConsultation consultation, @Nullable StoredResponse before, IfMatch ifMatch) {
        if (before != null) {
            ifMatch.require(before.version(), () -> ResponseAnswer.of(consultation, before, null));
        }
        return switch (ifMatch) {
            case IfMatch.Missing _ -> new Expectation.NothingSaid();
            case IfMatch.Any _ -> new Expectation.Whatever();
            case IfMatch.OneOf _ -> new Expectation.Seen(before == null ? Set.of() : Set.of(before.revision()));
        };
    }

    /** Somebody was just before: what that was; nothing if the response is gone. */
    private static Mono<Long> stale(StoredConsultation consultation, Optional<StoredResponse> now) {
        return Mono.error(now.map(response ->
                        new StaleVersionException(response.version(), ResponseAnswer.of(consultation, response, null)))
                .orElseGet(StaleVersionException::new));
    }

    @DeleteMapping
    @Operation(summary = "Trek uw reactie in")
    Mono<ResponseEntity<Void>> withdraw(Actor actor, @PathVariable ConsultationId id) {
        return access.toAnswer(id, actor)
                .flatMap(consultation -> commands.send(
                        actor.id(),
                        new WithdrawResponse(access.responseOf(consultation, actor), id, deadline(consultation))))
                .map(position -> ResponseEntity.noContent()
                        .headers(MeentPosition.of(position))
                        .build());
    }

    private static <T> Mono<Optional<T>> optional(Mono<T> found) {
        return found.map(Optional::of).defaultIfEmpty(Optional.empty());
    }
}
