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
import java.util.stream.IntStream;
import nl.meent.community.commands.Commands;
import nl.meent.community.commands.Creation;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.web.DecisionsEndpoint.OutcomeBody.PerQuestionBody;
import nl.meent.community.consultations.write.ApproveConsultation;
import nl.meent.community.consultations.write.ClarifyQuestion;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.consultations.write.ExtendDeadline;
import nl.meent.community.consultations.write.PublishOutcome;
import nl.meent.community.consultations.write.Questionnaire;
import nl.meent.community.consultations.write.RemindNow;
import nl.meent.community.consultations.write.WithdrawConsultation;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.Citation;
import nl.meent.events.consultations.ClarificationId;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeOfQuestion;
import nl.meent.events.consultations.TagCount;
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
    private final Evidence evidence;
    private final Commands commands;

    DecisionsEndpoint(ConsultationAccess access, Evidence evidence, Commands commands) {
        this.access = access;
        this.evidence = evidence;
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

    /** What was heard and done. */
    record OutcomeBody(
            @NotBlank @Size(max = 20_000) String summary,
            @Nullable @Size(max = 100) List<@NotNull @Valid PerQuestionBody> perQuestion,
            @Nullable @Size(max = 50) List<@NotNull @Valid LinkBody> links,
            @Nullable Boolean tellRespondents) {

        /** Whether who responded is told of a change; the first outcome they are told anyway. */
        boolean tellsOfChange() {
            return Boolean.TRUE.equals(tellRespondents);
        }

        /** What was heard about one question, and what was done with it. */
        record PerQuestionBody(
                @NotBlank @Size(max = 60) String questionId,
                @Nullable @Size(max = 20_000) String heard,
                @Nullable @Size(max = 20_000) String done,
                @Nullable @Size(max = 50) List<@NotNull @Valid PassageBody> cites,
                @Nullable @Size(max = 50) List<@NotBlank @Size(max = 60) String> tags) {

            boolean isHeard() {
                return heard != null && !heard.isBlank();
            }

            boolean isDone() {
                return done != null && !done.isBlank();
            }

            OutcomeOfQuestion value(@Nullable List<Citation> cited, @Nullable List<TagCount> counted) {
                return new OutcomeOfQuestion(
                        questionId, heard == null ? "" : heard, done == null ? "" : done, cited, counted);
            }
        }

        List<PerQuestionBody> questions() {
            return perQuestion == null ? List.of() : perQuestion;
        }

        Outcome value(List<OutcomeOfQuestion> questions) {
            return new Outcome(summary.strip(), questions, LinkBody.values(links));
        }
    }

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
                .doOnNext(consultation -> requireQuestions(consultation, List.of(body.questionId()), "/questionId", ""))
                .flatMap(_ -> commands.create(
                        new Creation(actor.id(), "POST " + path, key, body, clarification.toString()),
                        new ClarifyQuestion(
                                id,
                                clarification,
                                body.questionId(),
                                body.text().strip())))
                .map(created -> CreatedConsultation.at(path + "/" + created.id(), created));
    }

    @PutMapping("/outcome")
    @Operation(
            summary = "Publiceer wat de reacties opleverden (belangenbehartiger)",
            description = "De eerste keer krijgt iedereen die reageerde bericht; bij een wijziging alleen als"
                    + " tellRespondents waar is")
    Mono<ResponseEntity<Void>> outcome(
            Actor actor, @PathVariable ConsultationId id, @Valid @RequestBody OutcomeBody body) {
        List<String> named =
                body.questions().stream().map(PerQuestionBody::questionId).toList();
        return access.toRun(id, actor)
                .doOnNext(consultation -> requireQuestions(consultation, named, "/perQuestion/", "/questionId"))
                .doOnNext(_ -> requireBoth(body.questions()))
                .flatMap(consultation -> evidence.of(consultation, body.questions()))
                .flatMap(questions ->
                        commands.send(actor.id(), new PublishOutcome(id, body.value(questions), body.tellsOfChange())))
                .map(DecisionsEndpoint::done);
    }

    private static void requireQuestions(
            StoredConsultation consultation, List<String> named, String before, String after) {
        Questionnaire questions = new Questionnaire(consultation.content().questions());
        List<InvalidField> unknown = IntStream.range(0, named.size())
                .filter(i -> !questions.has(named.get(i)))
                .mapToObj(i -> new InvalidField(
                        after.isEmpty() ? before : before + i + after,
                        ConsultationRejection.UNKNOWN_QUESTION,
                        Map.of("question", named.get(i))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidException(unknown);
        }
    }

    /** What was heard of a question and what was done, or neither. */
    private static void requireBoth(List<PerQuestionBody> questions) {
        List<InvalidField> half = IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).isHeard() != questions.get(i).isDone())
                .mapToObj(i -> questions.get(i).isHeard()
                        ? new InvalidField(
                                "/perQuestion/" + i + "/done", ConsultationBodyRejection.OUTCOME_WITHOUT_DONE)
                        : new InvalidField(
                                "/perQuestion/" + i + "/heard", ConsultationBodyRejection.OUTCOME_WITHOUT_HEARD))
                .toList();
        if (!half.isEmpty()) {
            throw new InvalidException(half);
        }
    }

    private static ResponseEntity<Void> done(long position) {
        return ResponseEntity.noContent().headers(MeentPosition.of(position)).build();
    }
}
