package nl.meent.portal.history;

import java.util.List;
import nl.meent.portal.calls.Call;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The versions of a post or of an answer, newest first, ten at a time. */
@Controller
class HistoryPage {
    private static final int SHOWN = 10;

    private final Service community;
    private final Pages pages;

    HistoryPage(@Qualifier("community") Service community, Pages pages) {
        this.community = community;
        this.pages = pages;
    }

    /** What the history is of. */
    record Subject(@Nullable String title) {}

    record Revisions(List<Revision> items) {}

    @GetMapping("/berichten/{id}/versies")
    Mono<Rendering> post(@PathVariable String id, @RequestParam @Nullable Integer tot, ServerWebExchange exchange) {
        return page(exchange, id, null, community.get("/v1/posts/{id}/revisions", id), tot);
    }

    @GetMapping("/berichten/{id}/antwoorden/{answerId}/versies")
    Mono<Rendering> answer(
            @PathVariable String id,
            @PathVariable String answerId,
            @RequestParam @Nullable Integer tot,
            ServerWebExchange exchange) {
        return page(
                exchange,
                id,
                answerId,
                community.get("/v1/posts/{id}/answers/{answerId}/revisions", id, answerId),
                tot);
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, String id, @Nullable String answerId, Call revisions, @Nullable Integer tot) {
        return pages.show(
                exchange,
                "history/versions",
                Mono.zip(
                                community.get("/v1/posts/{id}", id).as(Subject.class),
                                revisions.as(Revisions.class).flatMap(found -> compared(found.items(), tot)))
                        .map(both -> Pages.model(
                                "id",
                                id,
                                "answerId",
                                answerId,
                                "subject",
                                both.getT1().title(),
                                "versions",
                                both.getT2())));
    }

    /** Comparing takes time, so it keeps no other request waiting. */
    private static Mono<List<Version>> compared(List<Revision> all, @Nullable Integer tot) {
        int end = tot == null ? all.size() : Math.clamp(tot, 0, all.size());
        int from = Math.max(0, end - SHOWN);
        return Mono.fromCallable(() -> Version.of(all, from, end)).subscribeOn(Schedulers.boundedElastic());
    }
}
