package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.commands.PlatformSecret;
import nl.meent.community.consultations.read.ConsultationStatus;
import nl.meent.community.consultations.read.Consultations;
import nl.meent.community.consultations.read.Readers;
import nl.meent.community.consultations.read.Responses;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.members.Actor;
import nl.meent.community.members.MemberRejection;
import nl.meent.events.DataSubject;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.Role;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who may do what with a consultation: hidden (404) from whom it does not concern, run by advocates (else 403), answered by
 * whom it concerns (else 403). Who leaves the audience can still read what they answered, and change nothing.
 */
@Component
class ConsultationAccess {

    private final Consultations consultations;
    private final Responses responses;
    private final Readers readers;
    private final PlatformClock clock;
    private final PlatformSecret secret;

    ConsultationAccess(
            Consultations consultations,
            Responses responses,
            Readers readers,
            PlatformClock clock,
            PlatformSecret secret) {
        this.consultations = consultations;
        this.responses = responses;
        this.readers = readers;
        this.clock = clock;
        this.secret = secret;
    }

    Instant now() {
        return clock.instant();
    }

    static void requireAdvocate(Actor actor) {
        rejectIf(!actor.has(Role.ADVOCATE), MemberRejection.ADVOCATES_ONLY);
    }

    /** The consultation for somebody who may see it. */
    Mono<StoredConsultation> toSee(ConsultationId id, Actor actor) {
        return consultations
                .find(id, actor, now())
                .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)));
    }

    /** The consultation for an advocate. */
    Mono<StoredConsultation> toRun(ConsultationId id, Actor actor) {
        return toSee(id, actor).doOnNext(_ -> requireAdvocate(actor));
    }

    /** The consultation for whom it concerns. */
    Mono<StoredConsultation> toAnswer(ConsultationId id, Actor actor) {
        return toSee(id, actor)
                .doOnNext(
                        consultation -> rejectIf(!consultation.concerns(actor), ConsultationBodyRejection.NOT_INVITED));
    }

    /** That its deadline has passed, and that it was not withdrawn. */
    void requireClosed(StoredConsultation consultation) {
        ConsultationStatus status = consultation.status(now());
        rejectIf(status == ConsultationStatus.WITHDRAWN, ConsultationRejection.WITHDRAWN);
        Instant closesAt = consultation.closesAt();
        rejectIf(status == ConsultationStatus.DRAFT || closesAt == null, ConsultationRejection.NOT_APPROVED);
        boolean running = status == ConsultationStatus.SCHEDULED || status == ConsultationStatus.OPEN;
        if (running && closesAt != null) {
            throw new RejectedException(ConsultationRejection.NOT_CLOSED, Map.of("closesAt", closesAt));
        }
    }

    /** The consultation for somebody who may see it, or who answered it and left its audience since. */
    Mono<StoredConsultation> toRead(ConsultationId id, Actor actor) {
        return toSee(id, actor)
                .onErrorResume(
                        RejectedException.class,
                        hidden -> consultations
                                .find(id)
                                .filterWhen(consultation -> hasAnswered(consultation, actor))
                                .switchIfEmpty(Mono.error(hidden)));
    }

    /** The consultation for whom it concerns, or who answered it and left its audience since: to read, not to change. */
    Mono<StoredConsultation> toReadAnswers(ConsultationId id, Actor actor) {
        return toRead(id, actor)
                .filterWhen(consultation ->
                        consultation.concerns(actor) ? Mono.just(true) : hasAnswered(consultation, actor))
                .switchIfEmpty(Mono.error(() -> new RejectedException(ConsultationBodyRejection.NOT_INVITED)));
    }

    /** Of an organisation's response only who took part in writing it while in the audience, and still works there. */
    private Mono<Boolean> hasAnswered(StoredConsultation consultation, Actor actor) {
        Mono<Boolean> answered = responses.find(responseOf(consultation, actor)).hasElement();
        return isPerOrganisation(consultation)
                ? answered.flatMap(there -> there ? readers.wrote(consultation.id(), actor) : Mono.just(false))
                : answered;
    }

    /** Which consultations somebody may read because of an answer alone: they don't concern them any more. */
    Mono<Set<ConsultationId>> answeredAndLeft(Actor actor) {
        return readers.writtenBy(actor)
                .flatMapMany(consultations::findAll)
                .filter(consultation -> !consultation.concerns(actor))
                .filterWhen(consultation -> hasAnswered(consultation, actor))
                .map(StoredConsultation::id)
                .collect(Collectors.toSet());
    }

    /** The one response that a member, or the member's organisation, can give. */
    ResponseId responseOf(StoredConsultation consultation, Actor actor) {
        String consultationId = consultation.id().toString();
        return new ResponseId(
                isPerOrganisation(consultation)
                        ? secret.id(
                                "response",
                                consultationId,
                                "organisation",
                                actor.organisation().code())
                        : secret.id(
                                "response", consultationId, "member", actor.id().toString()));
    }

    /** Whose words a response are. */
    static DataSubject ownerOf(StoredConsultation consultation, Actor actor) {
        return isPerOrganisation(consultation)
                ? DataSubject.organisation(actor.organisation().code())
                : DataSubject.contributionsOf(actor.id());
    }

    private static boolean isPerOrganisation(StoredConsultation consultation) {
        return consultation.content().responsePer() == ResponsePer.ORGANISATION;
    }
}
