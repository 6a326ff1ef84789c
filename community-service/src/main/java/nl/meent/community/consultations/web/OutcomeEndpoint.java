package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Set;
import nl.meent.community.commands.Commands;
import nl.meent.community.consultations.read.Consultations;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.web.ConsultationAnswer.OutcomeAnswer;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.consultations.write.Expectation;
import nl.meent.community.consultations.write.PublishOutcome;
import nl.meent.community.consultations.write.Questionnaire;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.editing.IfMatch;
import nl.meent.runtime.web.editing.StaleVersionException;
import nl.meent.runtime.web.positions.MeentPosition;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The outcome of a consultation, written by advocates and read by whoever may see the consultation.
 *
 * <p>Its entity tag counts what was published: the first outcome is {@code "1"}, and each that differs from the one before is one more. So
 * nothing that others do beside it (news of what became of it, tags, a count) refuses what an advocate wrote, and what a colleague
 * published since does. It goes by {@code If-Match} as with a response or a draft of one: who changes an outcome names the one that was
 * seen, or gets 428; who writes the first has seen none and names none. Two who write the first at once are told apart by that too: the
 * second names none where there is one by then. {@code If-None-Match: *} would say the same in a second way, that no other path has.
 *
 * <p>Publishing what stands there already is done, whatever is named: an answer that got lost may be asked for again. The answer has no
 * entity tag (RFC 9110, section 9.3.4): what is stored isn't what was sent to the letter, for space around it goes and tags stay as they
 * were told first.
 */
@RestController
@RequestMapping("/v1/consultations/{id}/outcome")
class OutcomeEndpoint {

    private final ConsultationAccess access;
    private final Consultations consultations;
    private final Evidence evidence;
    private final Newest newest;
    private final Commands commands;

    OutcomeEndpoint(
            ConsultationAccess access,
            Consultations consultations,
            Evidence evidence,
            Newest newest,
            Commands commands) {
        this.access = access;
        this.consultations = consultations;
        this.evidence = evidence;
        this.newest = newest;
        this.commands = commands;
    }

    @GetMapping
    @Operation(summary = "Wat de reacties opleverden")
    Mono<ResponseEntity<OutcomeAnswer>> read(Actor actor, @PathVariable ConsultationId id) {
        return access.toRead(id, actor)
                .flatMap(consultation -> Mono.justOrEmpty(OutcomeAnswer.of(consultation)))
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)))
                .map(outcome -> ResponseEntity.ok().eTag(outcome.etag()).body(outcome));
    }

    @PutMapping
    @Operation(
            summary = "Publiceer wat de reacties opleverden, of wijzig dat (belangenbehartiger)",
            description = "De eerste keer krijgt iedereen die reageerde bericht; bij een wijziging alleen als"
                + " tellRespondents waar is. Noem bij een wijziging in If-Match de ETag van de uitkomst die u zag; bij"
                + " de eerste niets. Stond er al een, dan volgt 428 (outcome-exists); is zij intussen gewijzigd, dan"
                + " 412 met in current wat er nu staat")
    Mono<ResponseEntity<Void>> publish(
            Actor actor, @PathVariable ConsultationId id, IfMatch ifMatch, @Valid @RequestBody OutcomeBody body) {
        return access.toRun(id, actor)
                .doOnNext(consultation -> body.requireQuestionsOf(
                        new Questionnaire(consultation.content().questions())))
                .doOnNext(_ -> body.requireBoth())
                .flatMap(consultation -> evidence.of(consultation, body.questions())
                        .flatMap(questions -> commands.send(
                                actor.id(),
                                new PublishOutcome(
                                        id,
                                        body.value(questions),
                                        body.tellsOfChange(),
                                        expectation(ifMatch, consultation)))))
                .onErrorResume(
                        RejectedException.because(ConsultationRejection.OUTCOME_STALE),
                        _ -> newest.of(consultations.find(id)).flatMap(OutcomeEndpoint::stale))
                .map(position -> ResponseEntity.noContent()
                        .headers(MeentPosition.of(position))
                        .build());
    }

    private static Expectation expectation(IfMatch ifMatch, StoredConsultation consultation) {
        long version = consultation.outcomeVersion();
        return switch (ifMatch) {
            case IfMatch.Missing _ -> new Expectation.NothingSaid();
            case IfMatch.Any _ -> new Expectation.Whatever();
            case IfMatch.OneOf seen -> new Expectation.Seen(seen.accepts(version) ? Set.of(version) : Set.of());
        };
    }

    private static Mono<Long> stale(StoredConsultation consultation) {
        OutcomeAnswer outcome = OutcomeAnswer.of(consultation);
        return Mono.error(
                outcome == null
                        ? new StaleVersionException()
                        : new StaleVersionException(consultation.outcomeVersion(), outcome));
    }
}
