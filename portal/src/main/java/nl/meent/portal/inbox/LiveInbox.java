package nl.meent.portal.inbox;

import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Pages;
import nl.meent.portal.frame.Part;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps the number beside the inbox true on an open page. The stream only says that something came, so that a page shows
 * nothing that its reader did not ask for; the number is then asked for.
 */
@Controller
class LiveInbox {
    private final Service notification;
    private final Pages pages;

    LiveInbox(@Qualifier("notification") Service notification, Pages pages) {
        this.notification = notification;
        this.pages = pages;
    }

    /** Says whether it can be known now: a page keeps the number that it shows and asks again. */
    @GetMapping("/inbox/aantal")
    Mono<Rendering> count(ServerWebExchange exchange) {
        return Part.of(pages.unread())
                .flatMap(unread -> pages.piece(exchange, "inbox/count", Mono.just(Pages.model("n", unread.value())))
                        .doOnNext(_ -> exchange.getResponse()
                                .setStatusCode(unread.away() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)));
    }

    /** An event {@code bericht} for each message; the comments of the service go along, so that proxies keep it open. */
    @GetMapping(path = "/inbox/stroom", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    Flux<ServerSentEvent<String>> stream() {
        return notification.get("/v1/inbox/stream").stream()
                .map(event -> event.event() == null
                        ? ServerSentEvent.<String>builder().comment("").build()
                        : ServerSentEvent.<String>builder()
                                .event("bericht")
                                .data("1")
                                .build())
                .onErrorComplete(Away.class);
    }
}
