package nl.meent.portal.meetups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meent.portal.calls.Done;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Moments;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Scheduling a meetup. */
@Controller
class SchedulePage {
    private final Service community;
    private final Catalogues catalogues;
    private final Pages pages;

    SchedulePage(@Qualifier("community") Service community, Catalogues catalogues, Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    @GetMapping("/meetups/nieuw")
    Mono<Rendering> fresh(ServerWebExchange exchange) {
        return form(exchange, Form.fresh().put("onSite", "true").put("online", "true"), HttpStatus.OK);
    }

    @PostMapping("/meetups")
    Mono<Rendering> schedule(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        community
                                .post("/v1/meetups")
                                .key(form.key())
                                .body(body(form))
                                .done(),
                        (Done done) -> "/meetups/" + done.created(),
                        "meetups.scheduled",
                        (again, status) -> form(exchange, again, status)));
    }

    private Mono<Rendering> form(ServerWebExchange exchange, Form form, HttpStatus status) {
        return pages.show(
                exchange,
                "meetups/schedule",
                status,
                catalogues.read().map(catalogue -> Pages.model("form", form, "catalogue", catalogue)));
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
