package nl.meent.community.consultations.web;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import nl.meent.community.consultations.read.Publishing;
import nl.meent.community.consultations.read.RecordedResults;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.consultations.write.ConsultationRejection;
import nl.meent.community.members.Actor;
import nl.meent.events.consultations.Publication;
import nl.meent.events.members.Role;
import nl.meent.runtime.rejections.RejectedException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** When responses may be read, one by one or in numbers: what was promised to respondents, see {@link Publishing}. */
@Component
class ReadingRule {

    private final ConsultationAccess access;
    private final Publishing publishing;
    private final RecordedResults recorded;

    ReadingRule(ConsultationAccess access, Publishing publishing, RecordedResults recorded) {
        this.access = access;
        this.publishing = publishing;
        this.recorded = recorded;
    }

    /**
     * Refuses where advocates may not read responses one by one, or not yet: without name once they were counted. Until then the
     * last ones come in one at a time, while coverage says whose they are.
     */
    Mono<Void> requireOneByOne(StoredConsultation consultation) {
        Publication publication = consultation.content().publication();
        rejectIf(publication == Publication.AGGREGATE_ONLY, ConsultationBodyRejection.RESPONSES_ONLY_COUNTED);
        if (publication == Publication.WITH_ORGANISATION) {
            return Mono.empty();
        }
        access.requireClosed(consultation);
        return Mono.zip(publishing.isAudienceSmall(consultation), publishing.areRespondentsFew(consultation))
                .doOnNext(small -> {
                    rejectIf(small.getT1(), ConsultationBodyRejection.AUDIENCE_TOO_SMALL);
                    rejectIf(small.getT2(), ConsultationBodyRejection.RESPONDENTS_TOO_FEW);
                })
                .then(recorded.of(consultation.id()))
                .switchIfEmpty(Mono.error(() -> new RejectedException(ConsultationRejection.BEING_COUNTED)))
                .then();
    }

    /** Refuses where an answer may not be marked or cited: as above, and while it can still change. */
    Mono<Void> requireFixed(StoredConsultation consultation) {
        access.requireClosed(consultation);
        return requireOneByOne(consultation);
    }

    /**
     * Whether somebody who may see the outcome may see the answers that it cites. Never those that were promised to be counted only; without
     * name only among enough members and respondents; where nothing is published, to advocates only, who may read them anyway.
     */
    Mono<Boolean> showsQuotes(StoredConsultation consultation, Actor actor) {
        return switch (consultation.content().publication()) {
            case WITH_ORGANISATION -> Mono.just(true);
            case WITHOUT_NAME -> hidesNames(consultation);
            case NONE -> actor.has(Role.ADVOCATE) ? hidesNames(consultation) : Mono.just(false);
            case AGGREGATE_ONLY -> Mono.just(false);
        };
    }

    private Mono<Boolean> hidesNames(StoredConsultation consultation) {
        return Mono.zip(publishing.isAudienceSmall(consultation), publishing.areRespondentsFew(consultation))
                .map(small -> !small.getT1() && !small.getT2());
    }
}
