package nl.meent.portal.inbox;

import java.util.Map;
import java.util.regex.Pattern;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import nl.meent.portal.frame.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What happened that concerns this member, newest first. */
@Controller
class InboxPage {
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final Service notification;
    private final Pages pages;

    InboxPage(@Qualifier("notification") Service notification, Pages pages) {
        this.notification = notification;
        this.pages = pages;
    }

    @GetMapping("/inbox")
    Mono<Rendering> list(
            @RequestParam @Nullable Boolean unread, @RequestParam @Nullable String cursor, ServerWebExchange exchange) {
        return pages.show(
                exchange,
                "inbox/inbox",
                notification
                        .get("/v1/inbox")
                        .query("unread", unread)
                        .query("cursor", cursor)
                        .versioned(Inbox.class)
                        .map(inbox -> Pages.model(
                                "inbox", inbox.body(),
                                "days", inbox.body().byDay(pages.moments(exchange)),
                                "position", inbox.position(),
                                "unread", Boolean.TRUE.equals(unread))));
    }

    /** Goes to what a message is about and marks it read on the way. The mark may fail: going there matters more. */
    @GetMapping("/inbox/{id}/openen")
    Mono<Rendering> open(@PathVariable String id, @RequestParam @Nullable String naar, ServerWebExchange exchange) {
        return Part.of(notification.put("/v1/inbox/{id}/read", id).done())
                .then(pages.go(exchange, Paths.ours(naar, "/inbox"), null));
    }

    /** What no page of ours sent as a position marks nothing. */
    @PostMapping("/inbox/gelezen")
    Mono<Rendering> readAll(ServerWebExchange exchange) {
        return exchange.getFormData()
                .mapNotNull(form -> form.getFirst("positie"))
                .filter(position -> POSITION.matcher(position).matches())
                .flatMap(position -> notification
                        .put("/v1/inbox/read-until")
                        .body(Map.of("position", Long.parseLong(position)))
                        .done())
                .flatMap(done -> pages.go(exchange, "/inbox", "inbox.all-read"))
                .switchIfEmpty(Mono.defer(() -> pages.go(exchange, "/inbox", null)));
    }
}
