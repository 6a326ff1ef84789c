package nl.meent.portal.consultations;

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
    private final ResponseDrafts drafts;
    private final Visitor visitor;

    LastWriter(ResponseDrafts drafts, Visitor visitor) {
        this.drafts = drafts;
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

    /** @param draft whether a draft was replaced; of what was sent the service doesn't say by whom */
    Mono<Who> of(ServerWebExchange exchange, Consultation consultation, boolean draft) {
        if (!consultation.isPerOrganisation()) {
            return Mono.just(Who.ONESELF);
        }
        return draft
                ? Mono.zip(
                                Part.of(visitor.me(exchange)),
                                Part.of(drafts.draft(consultation.id()).map(now -> now.body())))
                        .map(both -> who(both.getT2().value(), both.getT1().value()))
                : Mono.just(Who.SOMEBODY);
    }

    private static Who who(Values.@Nullable Response draft, @Nullable Me me) {
        String last = draft == null ? null : draft.lastBy();
        if (last == null || me == null) {
            return Who.SOMEBODY;
        }
        return last.equals(me.id()) ? Who.ONESELF : Who.COLLEAGUE;
    }
}
