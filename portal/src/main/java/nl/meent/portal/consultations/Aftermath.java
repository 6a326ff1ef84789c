package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.meent.portal.calls.Service;
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

    /** For the templates: {@code followUps}. Nobody is asked where there is no outcome. */
    Mono<Map<String, @Nullable Object>> of(Consultation consultation) {
        return followUps(consultation).map(followUps -> {
            Map<String, @Nullable Object> model = new LinkedHashMap<>();
            model.put("followUps", followUps.or(FollowUps.NONE));
            return model;
        });
    }

    private Mono<Part<FollowUps>> followUps(Consultation consultation) {
        return consultation.outcome() == null
                ? Mono.just(Part.none())
                : Part.of(community
                        .get("/v1/consultations/{id}/follow-ups", consultation.id())
                        .as(FollowUps.class));
    }

    /** What was promised and is not there: for advocates, above the list. */
    Mono<Part<FollowUps.AllOverdue>> overdue() {
        return Part.of(community.get("/v1/consultations/overdue-follow-ups").as(FollowUps.AllOverdue.class));
    }
}
