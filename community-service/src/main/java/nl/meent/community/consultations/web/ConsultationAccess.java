package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import java.time.Instant;
import java.util.Map;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.commands.PlatformSecret;
import nl.meent.community.consultations.read.ConsultationStatus;
import nl.meent.community.consultations.read.Consultations;
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
 * whom it concerns (else 403).
 */
@Component
class ConsultationAccess {

    private final Consultations consultations;
    private final PlatformClock clock;
    private final PlatformSecret secret;

    ConsultationAccess(Consultations consultations, PlatformClock clock, PlatformSecret secret) {
        this.consultations = consultations;
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
        if (closesAt != null && closesAt.isAfter(now())) {
            rejectIf(true, ConsultationRejection.NOT_CLOSED, Map.of("closesAt", closesAt));
        }
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
