package nl.meent.portal.meetups;

import java.util.Map;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A meetup: read, register, unregister, and cancel for its hosts. */
@Controller
class MeetupPage {
    private final Service community;
    private final Catalogues catalogues;
    private final Pages pages;

    MeetupPage(@Qualifier("community") Service community, Catalogues catalogues, Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    @GetMapping("/meetups/{id}")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        return page(exchange, id, Form.fresh(), HttpStatus.OK);
    }

    @PostMapping("/meetups/{id}/aanmelding")
    Mono<Rendering> register(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> form.text("way") == null
                        ? page(
                                exchange,
                                id,
                                form.reject("way", pages.text(exchange, "meetups.choose-way")),
                                HttpStatus.BAD_REQUEST)
                        : pages.submit(
                                exchange,
                                form,
                                community
                                        .put("/v1/meetups/{id}/registrations/me", id)
                                        .body(Map.of("way", form.value("way")))
                                        .done(),
                                done -> "/meetups/" + id,
                                "meetups.registered",
                                (again, status) -> page(exchange, id, again, status)));
    }

    @PostMapping("/meetups/{id}/afmelding")
    Mono<Rendering> unregister(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .delete("/v1/meetups/{id}/registrations/me", id)
                .done()
                .flatMap(done -> pages.go(exchange, "/meetups/" + id, "meetups.unregistered"));
    }

    @PostMapping("/meetups/{id}/annulering")
    Mono<Rendering> cancel(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        community
                                .put("/v1/meetups/{id}/cancellation", id)
                                .body(Map.of("reason", form.value("reason").strip()))
                                .done(),
                        done -> "/meetups/" + id,
                        "meetups.cancelled",
                        (again, status) -> page(exchange, id, again, status)));
    }

    private Mono<Rendering> page(ServerWebExchange exchange, String id, Form form, HttpStatus status) {
        return pages.show(
                exchange,
                "meetups/meetup",
                status,
                Mono.zip(community.get("/v1/meetups/{id}", id).as(Meetup.class), catalogues.read())
                        .map(both -> Pages.model("meetup", both.getT1(), "catalogue", both.getT2(), "form", form)));
    }
}
