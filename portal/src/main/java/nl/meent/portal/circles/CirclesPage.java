package nl.meent.portal.circles;

import java.util.List;
import java.util.Map;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Author;
import nl.meent.portal.frame.Catalogues;
import nl.meent.portal.frame.Circle;
import nl.meent.portal.frame.Form;
import nl.meent.portal.frame.Forms;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
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

/** Circles: what there is, how one comes in and out, and for a host who stands at the door. */
@Controller
class CirclesPage {
    private final Service community;
    private final Catalogues catalogues;
    private final Pages pages;

    CirclesPage(@Qualifier("community") Service community, Catalogues catalogues, Pages pages) {
        this.community = community;
        this.catalogues = catalogues;
        this.pages = pages;
    }

    /** @param membership {@code MEMBER}, {@code HOST} or {@code ASKED}; @param reason why somebody asked */
    record Person(
            Author member, String membership, @Nullable String reason) {
        public boolean isAsking() {
            return "ASKED".equals(membership);
        }
    }

    /** A page of those in a circle. */
    record People(List<Person> items, @Nullable String next) {}

    @GetMapping("/kringen")
    Mono<Rendering> list(ServerWebExchange exchange) {
        return page(exchange, Forms.fresh(), HttpStatus.OK);
    }

    @GetMapping("/kringen/{id}")
    Mono<Rendering> one(@PathVariable String id, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "circles/circle",
                Mono.zip(
                                community.get("/v1/circles/{id}", id).as(Circle.class),
                                Part.of(community
                                        .get("/v1/circles/{id}/members", id)
                                        .query("limit", 100)
                                        .as(People.class)))
                        .map(both -> Pages.model("circle", both.getT1(), "people", both.getT2())));
    }

    @PostMapping("/kringen/{id}/lid")
    Mono<Rendering> join(@PathVariable String id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> pages.submit(
                        exchange,
                        form,
                        community
                                .put("/v1/circles/{id}/members/me", id)
                                .body(
                                        form.text("reason") == null
                                                ? Map.of()
                                                : Map.of(
                                                        "reason",
                                                        form.value("reason").strip()))
                                .done(),
                        done -> "/kringen",
                        "closed".equals(form.value("soort")) ? "circles.asked" : "circles.joined",
                        (again, status) -> page(exchange, new Forms(again, id), status)));
    }

    @PostMapping("/kringen/{id}/weg")
    Mono<Rendering> leave(@PathVariable String id, ServerWebExchange exchange) {
        return community
                .delete("/v1/circles/{id}/members/me", id)
                .done()
                .flatMap(done -> pages.go(exchange, "/kringen", "circles.left"));
    }

    @PostMapping("/kringen/{id}/leden/{memberId}/toelaten")
    Mono<Rendering> letIn(@PathVariable String id, @PathVariable String memberId, ServerWebExchange exchange) {
        return community
                .put("/v1/circles/{id}/members/{memberId}", id, memberId)
                .done()
                .flatMap(done -> pages.go(exchange, "/kringen/" + id, "circles.let-in"));
    }

    @PostMapping("/kringen/{id}/leden/{memberId}/weghalen")
    Mono<Rendering> remove(@PathVariable String id, @PathVariable String memberId, ServerWebExchange exchange) {
        return community
                .delete("/v1/circles/{id}/members/{memberId}", id, memberId)
                .done()
                .flatMap(done -> pages.go(exchange, "/kringen/" + id, "circles.removed"));
    }

    private Mono<Rendering> page(ServerWebExchange exchange, Forms forms, HttpStatus status) {
        return pages.show(
                exchange,
                "circles/list",
                status,
                catalogues
                        .circles()
                        .map(circles -> Pages.model("circles", circles, "forms", forms, "form", forms.sent())));
    }
}
