package nl.meent.portal.consultations;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import nl.meent.portal.drafts.Draft;
import nl.meent.portal.drafts.SideDrafts;
import nl.meent.portal.drafts.SideDrafts.Place;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Part;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What an advocate wrote of an outcome and didn't publish: for that advocate alone, one for each consultation. */
@Component
class OutcomeDrafts {
    private final SideDrafts drafts;

    OutcomeDrafts(SideDrafts drafts) {
        this.drafts = drafts;
    }

    private static Place place(String id) {
        return new Place("OUTCOME", id, "/raadplegingen/" + id + "#uitkomst-schrijven");
    }

    /** What was kept; empty if nothing was, or if that can't be known now. */
    Mono<Optional<Draft>> find(ServerWebExchange exchange, String id) {
        return exchange.getPrincipal()
                .flatMap(writer -> Part.of(drafts.find(writer, place(id))))
                .mapNotNull(Part::value)
                .defaultIfEmpty(Optional.empty());
    }

    /** Empty if nothing was written, or too much. */
    Mono<Instant> keep(Principal writer, String id, Form form) {
        return drafts.keepAll(writer, place(id), form.value("over"), form);
    }

    /** Says that a form was not kept, and why. */
    Mono<Rendering> unkept(ServerWebExchange exchange, Form form) {
        return drafts.unkept(exchange, form);
    }

    Mono<Void> drop(Principal writer, String id) {
        return drafts.drop(writer, place(id));
    }
}
