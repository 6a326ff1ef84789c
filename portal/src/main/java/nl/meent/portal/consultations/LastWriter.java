package nl.meent.portal.consultations;

import java.util.Set;
import nl.meent.portal.frame.Author;
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

        /** The code of the sentence that says who sent it. */
        String sentMessage() {
            return "consultations.kept-sent." + name();
        }
    }

    /** Who wrote what was written meanwhile; a colleague if one of them is. */
    Mono<Who> of(ServerWebExchange exchange, Consultation consultation, Meanwhile meanwhile) {
        return of(exchange, consultation, meanwhile.writers());
    }

    /** Who sent it; a colleague only with a name to say. */
    Mono<Who> of(ServerWebExchange exchange, Consultation consultation, @Nullable Author sender) {
        String id = sender == null || sender.displayName() == null ? null : sender.id();
        return of(exchange, consultation, id == null ? Set.of() : Set.of(id));
    }

    private Mono<Who> of(ServerWebExchange exchange, Consultation consultation, Set<String> writers) {
        return consultation.isPerOrganisation()
                ? Part.of(visitor.me(exchange)).map(me -> who(writers, me.value()))
                : Mono.just(Who.ONESELF);
    }

    private static Who who(Set<String> writers, @Nullable Me me) {
        if (writers.isEmpty() || me == null) {
            return Who.SOMEBODY;
        }
        return writers.equals(Set.of(me.id())) ? Who.ONESELF : Who.COLLEAGUE;
    }
}
