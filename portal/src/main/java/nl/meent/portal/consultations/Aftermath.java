package nl.meent.portal.consultations;

import java.util.Map;
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
     */
    record Shown(FollowUps followUps, OutcomeEvidence evidence, Citable citable) {
        Map<String, @Nullable Object> model() {
            return Pages.model("followUps", followUps, "evidence", evidence, "citable", citable);
        }
    }

    /** Nobody is asked where there is no outcome, nor what can be cited where there can't be one. */
    Mono<Shown> of(Consultation consultation, boolean advocate) {
        boolean published = consultation.outcome() != null;
        String id = consultation.id();
        return Mono.zip(
                        part(published, "/v1/consultations/{id}/follow-ups", id, FollowUps.class, FollowUps.NONE),
                        part(
                                published,
                                "/v1/consultations/{id}/outcome/evidence",
                                id,
                                OutcomeEvidence.class,
                                OutcomeEvidence.NONE),
                        part(
                                advocate && consultation.isTaggable(),
                                "/v1/consultations/{id}/passages",
                                id,
                                Citable.class,
                                Citable.NONE))
                .map(all -> new Shown(all.getT1(), all.getT2(), all.getT3()));
    }

    private <T> Mono<T> part(boolean asked, String path, String id, Class<T> type, T none) {
        return asked ? Part.of(community.get(path, id).as(type)).map(part -> part.or(none)) : Mono.just(none);
    }

    /** What was promised and is not there: for advocates, above the list. */
    Mono<Part<FollowUps.AllOverdue>> overdue() {
        return Part.of(community.get("/v1/consultations/overdue-follow-ups").as(FollowUps.AllOverdue.class));
    }
}
