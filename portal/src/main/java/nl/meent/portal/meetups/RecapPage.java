package nl.meent.portal.meetups;

import java.security.Principal;
import java.util.Map;
import nl.meent.portal.calls.Service;
import nl.meent.portal.drafts.Draft;
import nl.meent.portal.drafts.Drafts;
import nl.meent.portal.drafts.SideDrafts;
import nl.meent.portal.drafts.SideDrafts.Place;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Previews;
import nl.meent.portal.frame.Previews.Preview;
import nl.meent.portal.secondlook.SecondLook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A host writes what was learnt at a meetup, or writes it anew. */
@Controller
class RecapPage {
    private final Service community;
    private final SideDrafts drafts;
    private final SecondLook secondLook;
    private final Previews previews;
    private final Pages pages;

    RecapPage(
            @Qualifier("community") Service community,
            SideDrafts drafts,
            SecondLook secondLook,
            Previews previews,
            Pages pages) {
        this.community = community;
        this.drafts = drafts;
        this.secondLook = secondLook;
        this.previews = previews;
        this.pages = pages;
    }

    /** What was kept goes before what stands there; there is nothing to write before the meetup was held. */
    @GetMapping("/meetups/{id}/verslag")
    Mono<Rendering> write(@PathVariable String id, Principal writer, ServerWebExchange exchange) {
        return Mono.zip(meetup(id), drafts.find(writer, draft(id))).flatMap(both -> {
            Meetup meetup = both.getT1();
            if (!meetup.isMine()) {
                return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
            }
            return meetup.isHeld()
                    ? page(
                            exchange,
                            meetup,
                            form(meetup, both.getT2().orElse(null)),
                            both.getT2().orElse(null))
                    : pages.go(exchange, "/meetups/" + id, null);
        });
    }

    /** Three buttons: place it, see how it will look, keep it for later. */
    @PostMapping("/meetups/{id}/verslag")
    Mono<Rendering> send(@PathVariable String id, Principal writer, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::sent).flatMap(form -> switch (form.value("stap")) {
            case "concept" -> drafts.keep(exchange, writer, draft(id), form, nothingToKeep(exchange, id, form));
            case "voorbeeld" -> previews.of(form).flatMap(preview -> again(exchange, id, form, preview, HttpStatus.OK));
            default ->
                secondLook.before(
                        exchange,
                        form,
                        () -> place(exchange, writer, id, form),
                        (again, status) -> again(exchange, id, again, Part.none(), status));
        });
    }

    /** Kept while somebody types. */
    @PostMapping("/meetups/{id}/verslag/concept")
    Mono<Rendering> keep(@PathVariable String id, Principal writer, ServerWebExchange exchange) {
        return drafts.keep(exchange, writer, draft(id));
    }

    private Mono<Rendering> place(ServerWebExchange exchange, Principal writer, String id, Form form) {
        return pages.submit(
                exchange,
                form,
                community
                        .put("/v1/meetups/{id}/recap", id)
                        .body(Map.of("body", form.value("body").strip()))
                        .done()
                        .flatMap(done -> Part.of(drafts.drop(writer, draft(id))).thenReturn(done)),
                done -> "/meetups/" + id + "#verslag",
                "meetups.recap-written",
                (refused, status) -> again(exchange, id, refused, Part.none(), status));
    }

    private Mono<Rendering> nothingToKeep(ServerWebExchange exchange, String id, Form form) {
        return Mono.defer(() -> again(
                exchange,
                id,
                form.reject("body", pages.text(exchange, "ask.nothing-to-keep", Drafts.LONGEST)),
                Part.none(),
                HttpStatus.BAD_REQUEST));
    }

    /** The form needs nothing of the service to be shown again, so it stays when that is away. */
    private Mono<Rendering> again(
            ServerWebExchange exchange, String id, Form form, Part<Preview> preview, HttpStatus status) {
        return page(exchange, id, form.value("over"), form, preview, null, status);
    }

    private Mono<Rendering> page(ServerWebExchange exchange, Meetup meetup, Form form, @Nullable Draft draft) {
        return page(exchange, meetup.id(), form.value("over"), form, Part.none(), draft, HttpStatus.OK);
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange,
            String id,
            String over,
            Form form,
            Part<Preview> preview,
            @Nullable Draft draft,
            HttpStatus status) {
        return pages.show(
                exchange,
                "meetups/recap",
                status,
                Mono.just(Pages.model(
                        "id", id,
                        "over", over,
                        "form", form,
                        "preview", preview,
                        "drafted", draft == null ? null : draft.savedAt())));
    }

    private static Form form(Meetup meetup, @Nullable Draft draft) {
        String stands = meetup.recap() == null ? null : meetup.recap().body();
        return (draft == null ? Form.fresh().put("body", stands) : Form.sent(draft.fields()))
                .put("over", meetup.title());
    }

    private Mono<Meetup> meetup(String id) {
        return community.get("/v1/meetups/{id}", id).as(Meetup.class);
    }

    private static Place draft(String id) {
        return new Place("RECAP", id, "/meetups/" + id + "/verslag");
    }
}
