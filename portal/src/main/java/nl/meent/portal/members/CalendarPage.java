package nl.meent.portal.members;

import java.nio.charset.StandardCharsets;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Pages;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The secret address of a member's calendar: to get it, to end it, and what calendar programs find there. */
@Controller
class CalendarPage {
    private static final String MINE = "/v1/members/me/calendar-feed";
    private static final String PROFILE = "/profiel#agenda";

    private final Service community;
    private final Pages pages;

    CalendarPage(@Qualifier("community") Service community, Pages pages) {
        this.community = community;
        this.pages = pages;
    }

    @PostMapping("/profiel/agenda")
    Mono<Rendering> open(ServerWebExchange exchange) {
        return community.put(MINE).done().flatMap(done -> pages.go(exchange, PROFILE, "profile.calendar-made"));
    }

    @PostMapping("/profiel/agenda-stop")
    Mono<Rendering> stop(ServerWebExchange exchange) {
        return community.delete(MINE).done().flatMap(done -> pages.go(exchange, PROFILE, "profile.calendar-stopped"));
    }

    /** Without signing in: whoever has the address reads it. A cache may keep it but must ask again. */
    @GetMapping("/agenda/{key}.ics")
    Mono<ResponseEntity<String>> read(@PathVariable String key) {
        return community
                .get("/v1/calendar/{key}", key)
                .as(String.class)
                .map(calendar -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(calendar));
    }
}
