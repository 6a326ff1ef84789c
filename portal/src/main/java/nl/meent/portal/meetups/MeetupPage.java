package nl.meent.portal.meetups;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A meetup: read, register, unregister, take it to one's own calendar. */
@Controller
class MeetupPage {
    private final Service community;
    private final Catalogues catalogues;
    private final Pages pages;
    private final Clock clock;

    MeetupPage(@Qualifier("community") Service community, Catalogues catalogues, Pages pages, Clock clock) {
        this.community = community;
        this.catalogues = catalogues;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/meetups/{id}")
    Mono<Rendering> show(@PathVariable String id, ServerWebExchange exchange) {
        return page(exchange, id, Forms.fresh(), HttpStatus.OK);
    }

    @PostMapping("/meetups/{id}/aanmelding")
    Mono<Rendering> register(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> form.text("way") == null
                        ? page(
                                exchange,
                                id,
                                new Forms(form.reject("way", pages.text(exchange, "meetups.choose-way")), "way"),
                                HttpStatus.BAD_REQUEST)
                        : register(exchange, id, form));
    }

    /** Says afterwards what it came to: a seat, or a place on the waiting list. */
    private Mono<Rendering> register(ServerWebExchange exchange, String id, Form form) {
        return community
                .put("/v1/meetups/{id}/registrations/me", id)
                .body(Map.of("way", form.value("way")))
                .done()
                .then(Part.of(community.get("/v1/meetups/{id}", id).as(Meetup.class)))
                .map(now -> now.value() != null && now.value().isWaiting() ? "meetups.listed" : "meetups.registered")
                .flatMap(flash -> pages.go(exchange, "/meetups/" + id, flash))
                .onErrorResume(failed -> pages.submit(
                        exchange,
                        form,
                        Mono.error(failed),
                        done -> "/meetups/" + id,
                        null,
                        (again, status) -> page(exchange, id, new Forms(again, "way"), status)));
    }

    @PostMapping("/meetups/{id}/afmelding")
    Mono<Rendering> unregister(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .delete("/v1/meetups/{id}/registrations/me", id)
                .done()
                .flatMap(done -> pages.go(exchange, "/meetups/" + id, "meetups.unregistered"));
    }

    /** The meetup as a file for one's own calendar. */
    @GetMapping("/meetups/{id}/agenda.ics")
    Mono<ResponseEntity<String>> calendar(@PathVariable String id) {
        return community
                .get("/v1/meetups/{id}/calendar", id)
                .as(String.class)
                .map(file -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bijeenkomst.ics\"")
                        .body(file));
    }

    /** The meetup, with the form that came back if one did; who is coming, for its hosts. */
    Mono<Rendering> page(ServerWebExchange exchange, String id, Forms forms, HttpStatus status) {
        return pages.show(
                exchange,
                "meetups/meetup",
                status,
                Mono.zip(community.get("/v1/meetups/{id}", id).as(Meetup.class), catalogues.read())
                        .flatMap(both -> guests(both.getT1())
                                .map(guests -> Pages.model(
                                        "meetup", both.getT1(),
                                        "catalogue", both.getT2(),
                                        "guests", guests,
                                        "forms", forms,
                                        "now", clock.instant(),
                                        "form", forms.sent()))));
    }

    private Mono<Part<Guests>> guests(Meetup meetup) {
        return meetup.isMine()
                ? Part.of(community
                        .get("/v1/meetups/{id}/registrations", meetup.id())
                        .query("limit", 100)
                        .as(Guests.class))
                : Mono.just(Part.none());
    }
}
