package nl.meent.portal.meetups;

import java.util.Map;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Pages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a host does with a meetup: cancel it, add material. */
@Controller
class HostPage {
    private final Service community;
    private final Pages pages;
    private final MeetupPage meetup;

    HostPage(@Qualifier("community") Service community, Pages pages, MeetupPage meetup) {
        this.community = community;
        this.pages = pages;
        this.meetup = meetup;
    }

    @PostMapping("/meetups/{id}/annulering")
    Mono<Rendering> cancel(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::sent).flatMap(form -> {
            Call call = community
                    .put("/v1/meetups/{id}/cancellation", id)
                    .body(Map.of("reason", form.value("reason").strip()));
            return send(exchange, id, "cancel", form, call, "meetups.cancelled");
        });
    }

    @PostMapping("/meetups/{id}/stukken")
    Mono<Rendering> addMaterial(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData().map(Form::sent).flatMap(form -> {
            Call call = community
                    .post("/v1/meetups/{id}/materials", id)
                    .key(form.key())
                    .body(Map.of(
                            "title", form.value("title").strip(),
                            "url", form.value("url").strip()));
            return send(exchange, id, "material", form, call, "meetups.material-added");
        });
    }

    private Mono<Rendering> send(
            ServerWebExchange exchange, String id, String place, Form form, Call call, String flash) {
        return pages.submit(
                exchange,
                form,
                call.done(),
                done -> "/meetups/" + id,
                flash,
                (again, status) -> meetup.page(exchange, id, new Forms(again, place), status));
    }
}
