package nl.meent.portal.consultations;

import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The consultations that this member may see. */
@Controller
class ConsultationsPage {
    private final Service community;
    private final Aftermath aftermath;
    private final Visitor visitor;
    private final Pages pages;

    ConsultationsPage(@Qualifier("community") Service community, Aftermath aftermath, Visitor visitor, Pages pages) {
        this.community = community;
        this.aftermath = aftermath;
        this.visitor = visitor;
        this.pages = pages;
    }

    @GetMapping("/raadplegingen")
    Mono<Rendering> list(
            @RequestParam @Nullable String status, @RequestParam @Nullable String cursor, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "consultations/list",
                Mono.zip(
                                community
                                        .get("/v1/consultations")
                                        .query("status", status)
                                        .query("cursor", cursor)
                                        .as(ConsultationList.class),
                                overdue(exchange))
                        .map(found -> Pages.model(
                                "consultations",
                                found.getT1().byDeadline(),
                                "status",
                                status == null ? "" : status,
                                "overdue",
                                found.getT2())));
    }

    private Mono<Part<FollowUps.AllOverdue>> overdue(ServerWebExchange exchange) {
        return Part.of(visitor.me(exchange))
                .flatMap(me ->
                        me.value() != null && me.value().isAdvocate() ? aftermath.overdue() : Mono.just(Part.none()));
    }
}
