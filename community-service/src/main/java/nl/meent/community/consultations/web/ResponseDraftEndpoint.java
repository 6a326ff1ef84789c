package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.meent.community.consultations.read.ConsultationStatus;
import nl.meent.community.consultations.read.Readers;
import nl.meent.community.consultations.read.ResponseDraft;
import nl.meent.community.consultations.read.ResponseDraft.DraftedAnswer;
import nl.meent.community.consultations.read.ResponseDrafts;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.web.DraftAnswer.AnswerAnswer;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.consultations.write.Questionnaire;
import nl.meent.community.consultations.write.Questionnaire.Given;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.editing.ETags;
import nl.meent.runtime.web.editing.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Drafts of responses, as a whole and per answer, so that colleagues can write at once. No position: not in the log. */
@RestController
@RequestMapping("/v1/consultations/{id}/response-drafts/mine")
class ResponseDraftEndpoint {

    private final ConsultationAccess access;
    private final ResponseDrafts drafts;
    private final Readers readers;

    ResponseDraftEndpoint(ConsultationAccess access, ResponseDrafts drafts, Readers readers) {
        this.access = access;
        this.drafts = drafts;
        this.readers = readers;
    }

    /** One answer; null takes it out. */
    record ValueBody(@Nullable Object value) {}

    @GetMapping
    @Operation(summary = "Het concept van uw reactie, of van die van uw organisatie")
    Mono<ResponseEntity<DraftAnswer>> read(Actor actor, @PathVariable ConsultationId id) {
        return access.toAnswer(id, actor)
                .flatMap(consultation -> find(actor, consultation)
                        .map(draft -> ResponseEntity.ok()
                                .eTag(ETags.of(draft.version()))
                                .body(DraftAnswer.of(draft, questionsOf(consultation)))));
    }

    @GetMapping("/answers/{questionId}")
    @Operation(summary = "Een antwoord van dat concept")
    Mono<ResponseEntity<AnswerAnswer>> readAnswer(
            Actor actor, @PathVariable ConsultationId id, @PathVariable String questionId) {
        return access.toAnswer(id, actor)
                .flatMap(consultation -> find(actor, consultation))
                .flatMap(draft -> Mono.justOrEmpty(draft.answers().get(questionId)))
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)))
                .map(answer ->
                        ResponseEntity.ok().eTag(ETags.of(answer.version())).body(AnswerAnswer.of(questionId, answer)));
    }

    private Mono<ResponseDraft> find(Actor actor, StoredConsultation consultation) {
        return drafts.find(access.responseOf(consultation, actor))
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)));
    }

    @PutMapping
    @Operation(summary = "Bewaar het concept van een reactie")
    Mono<ResponseEntity<DraftAnswer>> write(
            Actor actor, @PathVariable ConsultationId id, IfMatch ifMatch, @Valid @RequestBody AnswersBody body) {
        return open(id, actor).flatMap(consultation -> {
            Questionnaire questions = questionsOf(consultation);
            List<Answer> answers = questions.draft(body.given());
            Instant now = access.now();
            return change(consultation, actor, present -> {
                        if (present.exists()) {
                            ifMatch.require(present.version(), () -> DraftAnswer.of(present, questions));
                        } else {
                            ifMatch.requireNothing();
                        }
                        return present.withAnswers(answers, actor, now);
                    })
                    .map(draft ->
                            ResponseEntity.ok().eTag(ETags.of(draft.version())).body(DraftAnswer.of(draft, questions)));
        });
    }

    @PutMapping("/answers/{questionId}")
    @Operation(summary = "Bewaar een antwoord van dat concept")
    Mono<ResponseEntity<AnswerAnswer>> writeAnswer(
            Actor actor,
            @PathVariable ConsultationId id,
            @PathVariable String questionId,
            IfMatch ifMatch,
            @Valid @RequestBody ValueBody body) {
        return open(id, actor).flatMap(consultation -> {
            Object value = checked(consultation, new Given(questionId, body.value()));
            Instant now = access.now();
            return change(consultation, actor, present -> {
                        requireSeen(present.answers().get(questionId), questionId, ifMatch);
                        return present.withAnswer(questionId, value, actor, now);
                    })
                    .map(draft -> answered(questionId, draft.answers().get(questionId)));
        });
    }

    /** The value as it is kept; null if it says nothing. */
    private static @Nullable Object checked(StoredConsultation consultation, Given given) {
        Questionnaire questions = questionsOf(consultation);
        rejectIf(!questions.has(given.questionId()), RequestRejection.NOT_FOUND);
        questions.checkDrafted(given);
        return questions.kept(given).orElse(null);
    }

    private static Questionnaire questionsOf(StoredConsultation consultation) {
        return new Questionnaire(consultation.content().questions());
    }

    private static void requireSeen(@Nullable DraftedAnswer answer, String questionId, IfMatch ifMatch) {
        if (answer == null) {
            ifMatch.requireNothing();
        } else {
            ifMatch.require(answer.version(), () -> AnswerAnswer.of(questionId, answer));
        }
    }

    private static ResponseEntity<AnswerAnswer> answered(String questionId, @Nullable DraftedAnswer answer) {
        return answer == null
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok().eTag(ETags.of(answer.version())).body(AnswerAnswer.of(questionId, answer));
    }

    private Mono<ResponseDraft> change(
            StoredConsultation consultation, Actor actor, UnaryOperator<ResponseDraft> change) {
        ResponseDraft none = ResponseDraft.none(access.responseOf(consultation, actor), consultation.id(), actor);
        return drafts.change(none, change).delayUntil(_ -> readers.write(consultation.id(), actor, access.now()));
    }

    /** The consultation for whom it concerns, as long as one can respond to it. */
    private Mono<StoredConsultation> open(ConsultationId id, Actor actor) {
        return access.toAnswer(id, actor).doOnNext(consultation -> requireOpen(consultation, access.now()));
    }

    private static void requireOpen(StoredConsultation consultation, Instant now) {
        ConsultationStatus status = consultation.status(now);
        rejectIf(status == ConsultationStatus.WITHDRAWN, ConsultationRejection.WITHDRAWN);
        rejectIf(status == ConsultationStatus.DRAFT, ConsultationRejection.NOT_APPROVED);
        Instant opensAt = consultation.opensAt();
        Instant closesAt = consultation.closesAt();
        if (status != ConsultationStatus.OPEN && opensAt != null && closesAt != null) {
            throw status == ConsultationStatus.SCHEDULED
                    ? new RejectedException(ConsultationRejection.NOT_OPEN_YET, Map.of("opensAt", opensAt))
                    : new RejectedException(ConsultationRejection.CLOSED, Map.of("closesAt", closesAt));
        }
    }
}
