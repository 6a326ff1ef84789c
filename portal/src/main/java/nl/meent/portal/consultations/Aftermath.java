package nl.meent.portal.consultations;

import java.util.Map;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What belongs to an outcome beside its texts; the page can do without any of it. */
@Component
class Aftermath {
    private final Service community;

    Aftermath(@Qualifier("community") Service community) {
        this.community = community;
    }

    /**
     * All of it.
     *
     * @param followUps what became of the outcome
     * @param evidence  what it rests on
     * @param citable   what it can rest on; for advocates
     * @param whole     whether it is known what it rests on, so that a form can be made of it
     */
    record Shown(FollowUps followUps, OutcomeEvidence evidence, Citable citable, boolean whole) {
        Map<String, @Nullable Object> model() {
            return Pages.model("followUps", followUps, "evidence", evidence, "citable", citable);
        }
    }

    /** Nobody is asked where there is no outcome, nor what can be cited where there can't be one. */
    Mono<Shown> of(Consultation consultation, boolean advocate) {
        boolean published = consultation.outcome() != null;
        String id = consultation.id();
        return Mono.zip(
                        part(published, community.get("/v1/consultations/{id}/follow-ups", id), FollowUps.class),
                        part(published, evidence(id), OutcomeEvidence.class),
                        part(
                                advocate && consultation.isTaggable(),
                                community.get("/v1/consultations/{id}/passages", id),
                                Citable.class))
                .map(all -> new Shown(
                        all.getT1().or(FollowUps.NONE),
                        all.getT2().or(OutcomeEvidence.NONE),
                        all.getT3().or(Citable.NONE).with(all.getT2().or(OutcomeEvidence.NONE)),
                        !published || all.getT2().here()));
    }

    /** What an outcome rests on, for who can't do without. */
    Mono<OutcomeEvidence> evidence(Consultation consultation) {
        return evidence(consultation.id()).as(OutcomeEvidence.class);
    }

    private Call evidence(String id) {
        return community.get("/v1/consultations/{id}/outcome/evidence", id);
    }

    private static <T> Mono<Part<T>> part(boolean asked, Call call, Class<T> type) {
        return asked ? Part.of(call.as(type)) : Mono.just(Part.none());
    }

    /** What was promised and is not there: for advocates, above the list. */
    Mono<Part<FollowUps.AllOverdue>> overdue() {
        return Part.of(community.get("/v1/consultations/overdue-follow-ups").as(FollowUps.AllOverdue.class));
    }
}
