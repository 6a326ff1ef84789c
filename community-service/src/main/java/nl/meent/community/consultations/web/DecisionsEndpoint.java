package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.write.ApproveConsultation;
import nl.meent.community.consultations.write.ClarifyQuestion;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.consultations.write.ExtendDeadline;
import nl.meent.community.consultations.write.Questionnaire;
import nl.meent.community.consultations.write.RemindNow;
import nl.meent.community.consultations.write.WithdrawConsultation;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ClarificationId;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.web.editing.IdempotencyKey;
import nl.meent.runtime.web.positions.MeentPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What advocates decide about a consultation. */
@RestController
@RequestMapping("/v1/consultations/{id}")
class DecisionsEndpoint {

    private final ConsultationAccess access;
    private final Commands commands;

    DecisionsEndpoint(ConsultationAccess access, Commands commands) {
        this.access = access;
        this.commands = commands;
    }

    /** More time, and why. */
    record DeadlineBody(
            @NotNull Instant closesAt,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** Why it is withdrawn. */
    record WithdrawalBody(@NotBlank @Size(max = 2_000) String reason) {}

    /** What is explained about a question. */
    record ClarificationBody(
            @NotBlank @Size(max = 60) String questionId,
            @NotBlank @Size(max = 20_000) String text) {}

    @PutMapping("/opening")
    @Operation(summary = "Keur een raadpleging goed: zij opent op haar tijd (belangenbehartiger)")
    Mono<ResponseEntity<Void>> open(Actor actor, @PathVariable ConsultationId id) {
        return decide(id, actor, new ApproveConsultation(id, actor.id()));
    }

    @PutMapping("/deadline")
    @Operation(summary = "Geef meer tijd om te reageren (belangenbehartiger)")
    Mono<ResponseEntity<Void>> extend(
            Actor actor, @PathVariable ConsultationId id, @Valid @RequestBody DeadlineBody body) {
        Instant closesAt = body.closesAt().truncatedTo(ChronoUnit.MILLIS);
        return decide(id, actor, new ExtendDeadline(id, closesAt, body.reason().strip()));
    }

    @PutMapping("/withdrawal")
    @Operation(summary = "Trek een raadpleging in (belangenbehartiger)")
    Mono<ResponseEntity<Void>> withdraw(
            Actor actor, @PathVariable ConsultationId id, @Valid @RequestBody WithdrawalBody body) {
        return decide(id, actor, new WithdrawConsultation(id, body.reason().strip()));
    }

    @PostMapping("/reminders")
    @Operation(
            summary = "Herinner wie nog niet reageerde (belangenbehartiger)",
            description =
                    "Niemand krijgt binnen een dag twee herinneringen: dan 409, met vanaf wanneer het weer kan. Ook een"
                            + " herinnering die vanzelf binnen een dag na deze zou komen, wordt niet verstuurd.")
    Mono<ResponseEntity<Void>> remind(Actor actor, @PathVariable ConsultationId id) {
        return decide(id, actor, new RemindNow(id, actor.id()));
    }

    private Mono<ResponseEntity<Void>> decide(ConsultationId id, Actor actor, Object command) {
        return access.toRun(id, actor)
                .flatMap(_ -> commands.send(actor.id(), command))
                .map(DecisionsEndpoint::done);
    }

    @PostMapping("/clarifications")
    @Operation(summary = "Licht een vraag toe (belangenbehartiger)")
    Mono<ResponseEntity<CreatedConsultation>> clarify(
            Actor actor,
            @PathVariable ConsultationId id,
            @Nullable IdempotencyKey key,
            @Valid @RequestBody ClarificationBody body) {
        ClarificationId clarification = ClarificationId.next();
        String path = "/v1/consultations/" + id + "/clarifications";
        return access.toRun(id, actor)
                .doOnNext(consultation -> requireQuestion(consultation, body.questionId()))
                .flatMap(_ -> commands.create(
                        new Creation(actor.id(), "POST " + path, key, body, clarification.toString()),
                        new ClarifyQuestion(
                                id,
                                clarification,
                                body.questionId(),
                                body.text().strip())))
                .map(created -> CreatedConsultation.at(path + "/" + created.id(), created));
    }

    private static void requireQuestion(StoredConsultation consultation, String question) {
        if (!new Questionnaire(consultation.content().questions()).has(question)) {
            throw new InvalidException(List.of(new InvalidField(
                    "/questionId", ConsultationRejection.UNKNOWN_QUESTION, Map.of("question", question))));
        }
    }

    private static ResponseEntity<Void> done(long position) {
        return ResponseEntity.noContent().headers(MeentPosition.of(position)).build();
    }
}
