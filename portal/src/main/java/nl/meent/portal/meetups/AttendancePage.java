package nl.meent.portal.meetups;

import java.util.Map;
import java.util.Objects;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A host notes who was there, a page of those who registered at a time. */
@Controller
class AttendancePage {
    private final Service community;
    private final Pages pages;

    AttendancePage(@Qualifier("community") Service community, Pages pages) {
        this.community = community;
        this.pages = pages;
    }

    @GetMapping("/meetups/{id}/aanwezigheid")
    Mono<Rendering> show(@PathVariable String id, @RequestParam @Nullable String cursor, ServerWebExchange exchange) {
        return page(exchange, id, cursor, null, HttpStatus.OK);
    }

    /** One after the other: each is a decision of its own, and noting it twice changes nothing. */
    @PostMapping("/meetups/{id}/aanwezigheid")
    Mono<Rendering> save(@PathVariable String id, @RequestParam @Nullable String cursor, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        guests(id, cursor)
                                .flatMapMany(guests -> Flux.fromIterable(guests.seated()))
                                .filter(guest -> form.has(
                                        "lid",
                                        Objects.requireNonNullElse(
                                                guest.member().id(), "")))
                                .concatMap(guest -> mark(id, guest, form))
                                .then(Mono.just(id)),
                        done -> "/meetups/" + id + "/aanwezigheid" + (cursor == null ? "" : "?cursor=" + cursor),
                        "meetups.attendance-saved",
                        (again, status) -> page(exchange, id, cursor, again, status)));
    }

    private Mono<?> mark(String id, Guests.Guest guest, Form form) {
        String member = Objects.requireNonNull(guest.member().id());
        boolean attended = form.has("aanwezig", member);
        return Boolean.valueOf(attended).equals(guest.attended())
                ? Mono.empty()
                : community
                        .put("/v1/meetups/{id}/registrations/{memberId}/attendance", id, member)
                        .body(Map.of("attended", attended))
                        .done();
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, String id, @Nullable String cursor, @Nullable Form sent, HttpStatus status) {
        return pages.show(
                exchange,
                "meetups/attendance",
                status,
                community
                        .get("/v1/meetups/{id}", id)
                        .as(Meetup.class)
                        .map(AttendancePage::hosted)
                        .zipWhen(meetup -> guests(id, cursor))
                        .map(both -> Pages.model(
                                "meetup",
                                both.getT1(),
                                "guests",
                                both.getT2(),
                                "cursor",
                                cursor,
                                "form",
                                sent == null ? form(both.getT2()) : sent)));
    }

    private static Meetup hosted(Meetup meetup) {
        if (!meetup.isMine()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return meetup;
    }

    private static Form form(Guests guests) {
        return Form.fresh()
                .putAll(
                        "aanwezig",
                        guests.items().stream()
                                .filter(guest -> Boolean.TRUE.equals(guest.attended()))
                                .map(guest -> Objects.requireNonNullElse(
                                        guest.member().id(), ""))
                                .toList());
    }

    private Mono<Guests> guests(String id, @Nullable String cursor) {
        return community
                .get("/v1/meetups/{id}/registrations", id)
                .query("limit", 100)
                .query("cursor", cursor)
                .as(Guests.class);
    }
}
