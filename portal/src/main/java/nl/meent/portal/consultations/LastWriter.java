package nl.meent.portal.consultations;

import java.util.Set;
import nl.meent.portal.frame.Me;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says who was first, where something was sent from a version that has been replaced. */
@Component
class LastWriter {
    private final Visitor visitor;

    LastWriter(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Oneself in another window, a colleague, or somebody: one of these, the service doesn't say which. */
    enum Who {
        ONESELF,
        COLLEAGUE,
        SOMEBODY;

        /** The code of the sentence that says it. */
        String staleMessage() {
            return "consultations.stale." + name();
        }
    }

    /** Who wrote what was written meanwhile; a colleague if one of them is. */
    Mono<Who> of(ServerWebExchange exchange, Consultation consultation, Meanwhile meanwhile) {
        return consultation.isPerOrganisation()
                ? Part.of(visitor.me(exchange)).map(me -> who(meanwhile.writers(), me.value()))
                : Mono.just(Who.ONESELF);
    }

    private static Who who(Set<String> writers, @Nullable Me me) {
        if (writers.isEmpty() || me == null) {
            return Who.SOMEBODY;
        }
        return writers.equals(Set.of(me.id())) ? Who.ONESELF : Who.COLLEAGUE;
    }
}
