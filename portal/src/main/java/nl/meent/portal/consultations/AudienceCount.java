package nl.meent.portal.consultations;

import java.util.Map;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Part;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How many an audience has at this moment: of a draft, or of the form of one. */
@Component
class AudienceCount {
    private final Service community;
    private final NamedOrganisations organisations;

    AudienceCount(@Qualifier("community") Service community, NamedOrganisations organisations) {
        this.community = community;
        this.organisations = organisations;
    }

    Mono<Part<AudienceSize>> of(Consultation.Audience audience) {
        return Part.of(count(audience.all()));
    }

    /** Nothing is counted where it isn't known which organisations are meant: all would look like an answer. */
    Mono<Part<AudienceSize>> of(ServerWebExchange exchange, Form form) {
        return Part.of(organisations
                .codes(exchange, form)
                .filter(_ -> form.error(NamedOrganisations.FIELD) == null)
                .flatMap(codes -> count(DraftForm.audienceOf(form, codes))));
    }

    /** Asked for by a button, so that it works without a script. */
    Mono<Part<AudienceSize>> ifAsked(ServerWebExchange exchange, Form form) {
        return form.has("stap", "tellen") ? of(exchange, form) : Mono.just(Part.none());
    }

    private Mono<AudienceSize> count(Map<String, ?> audience) {
        return community.post("/v1/consultations/audience-count").body(audience).as(AudienceSize.class);
    }
}
