package nl.meent.portal.consultations;

import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Pages;
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
    private final Pages pages;

    ConsultationsPage(@Qualifier("community") Service community, Pages pages) {
        this.community = community;
        this.pages = pages;
    }

    @GetMapping("/raadplegingen")
    Mono<Rendering> list(
            @RequestParam @Nullable String status, @RequestParam @Nullable String cursor, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "consultations/list",
                community
                        .get("/v1/consultations")
                        .query("status", status)
                        .query("cursor", cursor)
                        .as(ConsultationList.class)
                        .map(found -> Pages.model(
                                "consultations", found.byDeadline(), "status", status == null ? "" : status)));
    }
}
