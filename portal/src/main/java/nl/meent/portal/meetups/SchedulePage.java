package nl.meent.portal.meetups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.meent.portal.calls.Done;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Moments;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.secondlook.SecondLook;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Scheduling a meetup, and changing one. */
@Controller
class SchedulePage {
    private static final List<String> WRITTEN = List.of("title", "description", "agenda");

    private final Service community;
    private final Catalogues catalogues;
    private final SecondLook secondLook;
    private final Pages pages;

    SchedulePage(@Qualifier("community") Service community, Catalogues catalogues, SecondLook secondLook, Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.secondLook = secondLook;
        this.pages = pages;
    }

    @GetMapping("/meetups/nieuw")
    Mono<Rendering> fresh(ServerWebExchange exchange) {
        return form(exchange, null, Form.fresh().put("onSite", "true").put("online", "true"), null, HttpStatus.OK);
    }

    @PostMapping("/meetups")
    Mono<Rendering> schedule(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> looked(
                        exchange,
                        null,
                        form,
                        () -> pages.submit(
                                exchange,
                                form,
                                community
                                        .post("/v1/meetups")
                                        .key(form.key())
                                        .body(body(form))
                                        .done(),
                                (Done done) -> "/meetups/" + done.created(),
                                "meetups.scheduled",
                                (again, status) -> form(exchange, null, again, null, status))));
    }

    @GetMapping("/meetups/{id}/wijzigen")
    Mono<Rendering> edit(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .get("/v1/meetups/{id}", id)
                .versioned(Meetup.class)
                .flatMap(found -> form(exchange, id, filled(found.body(), found.etag()), null, HttpStatus.OK));
    }

    @PostMapping("/meetups/{id}/wijzigen")
    Mono<Rendering> reschedule(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> looked(
                        exchange,
                        id,
                        form,
                        () -> pages.submit(
                                exchange,
                                form,
                                community
                                        .patch("/v1/meetups/{id}", id)
                                        .ifMatch(form.version())
                                        .body(withoutCircles(body(form)))
                                        .done(),
                                done -> "/meetups/" + id,
                                "meetups.edited",
                                (again, status) -> status == HttpStatus.PRECONDITION_FAILED
                                        ? stale(exchange, id, again)
                                        : form(exchange, id, again, null, status))));
    }

    /** Goes on if there is a way to take part, and nothing in it asks for a second look. */
    private Mono<Rendering> looked(
            ServerWebExchange exchange, @Nullable String id, Form form, Supplier<Mono<Rendering>> on) {
        if (!form.has("onSite", "true") && !form.has("online", "true")) {
            form.reject("onSite", pages.text(exchange, "meetups.f.no-way"));
            return form(exchange, id, form, null, HttpStatus.BAD_REQUEST);
        }
        return secondLook.before(
                exchange, form, WRITTEN, on, (again, status) -> form(exchange, id, again, null, status));
    }

    /** Who a meetup is for stays as it was. */
    private static Map<String, @Nullable Object> withoutCircles(Map<String, @Nullable Object> body) {
        body.remove("circles");
        return body;
    }

    /** Another host was first: what was typed stays, and sending it again replaces what stands there now. */
    private Mono<Rendering> stale(ServerWebExchange exchange, String id, Form form) {
        return community
                .get("/v1/meetups/{id}", id)
                .versioned(Meetup.class)
                .flatMap(now -> form(
                        exchange, id, form.put(Form.VERSION, now.etag()), now.body(), HttpStatus.PRECONDITION_FAILED));
    }

    private Mono<Rendering> form(
            ServerWebExchange exchange, @Nullable String id, Form form, @Nullable Meetup now, HttpStatus status) {
        return pages.show(
                exchange,
                "meetups/schedule",
                status,
                catalogues
                        .read()
                        .map(catalogue -> Pages.model("form", form, "id", id, "now", now, "catalogue", catalogue)));
    }

    private static Form filled(Meetup meetup, @Nullable String etag) {
        Form form = Form.fresh()
                .put(Form.VERSION, etag)
                .put("title", meetup.title())
                .put("description", meetup.description())
                .put("startsAt", Moments.field(meetup.startsAt()))
                .put("endsAt", Moments.field(meetup.endsAt()))
                .put("place", meetup.place())
                .put("onlineUrl", meetup.onlineUrl())
                .put("onSite", meetup.offers("ON_SITE") ? "true" : null)
                .put("online", meetup.offers("ONLINE") ? "true" : null)
                .put("capacity.onSite", seats(meetup, "ON_SITE"))
                .put("capacity.online", seats(meetup, "ONLINE"))
                .putAll("themes", meetup.themes())
                .put(
                        "agenda",
                        meetup.agenda().stream()
                                .map(item -> item.time() + " " + item.title())
                                .collect(Collectors.joining("\n")));
        return form.put("public", Boolean.TRUE.equals(meetup.isPublic()) ? "true" : null);
    }

    private static @Nullable String seats(Meetup meetup, String way) {
        Integer seats = meetup.capacity() == null ? null : meetup.capacity().of(way);
        return seats == null || seats == 0 ? null : seats.toString();
    }

    private static Map<String, @Nullable Object> body(Form form) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("title", form.value("title").strip());
        body.put("description", form.value("description").strip());
        body.put("themes", form.values("themes"));
        body.put("circles", form.values("circles"));
        body.put("startsAt", Moments.instant(form.value("startsAt")));
        body.put("endsAt", Moments.instant(form.value("endsAt")));
        body.put("place", form.text("place"));
        body.put("onlineUrl", form.text("onlineUrl"));
        Map<String, @Nullable Object> capacity = new LinkedHashMap<>();
        capacity.put("onSite", form.has("onSite", "true") ? form.number("capacity.onSite") : (Object) 0);
        capacity.put("online", form.has("online", "true") ? form.number("capacity.online") : (Object) 0);
        body.put("capacity", capacity);
        body.put("agenda", agenda(form.lines("agenda")));
        body.put("public", form.has("public", "true"));
        return body;
    }

    /** A line is a time and what happens then: "10:20 De DPIA van Zwolle". A line without a time is sent as it is. */
    static List<Map<String, String>> agenda(List<String> lines) {
        return lines.stream()
                .map(line -> {
                    String[] parts = line.split("\\s+", 2);
                    boolean timed = parts[0].matches("\\d{1,2}[:.]\\d{2}");
                    String time = timed ? parts[0].replace('.', ':') : "";
                    String padded = time.length() == 4 ? "0" + time : time;
                    return Map.of("time", padded, "title", timed ? (parts.length > 1 ? parts[1] : "") : line);
                })
                .toList();
    }
}
