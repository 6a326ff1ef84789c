package nl.meent.portal.members;

import nl.meent.portal.calls.Refused;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Pages;
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

/**
 * Where the link out of an e-mail leads that ends such e-mail. Opening it changes nothing, because programs that look for
 * viruses open every link; the button does, and so does a program for e-mail that sends the form of RFC 8058 here, without
 * a session and without a token: the address itself is the secret.
 */
@Controller
class UnsubscribePage {
    private static final String PATH = "/afmelden/{key}";

    private final Service notification;
    private final Pages pages;

    UnsubscribePage(@Qualifier("notification") Service notification, Pages pages) {
        this.notification = notification;
        this.pages = pages;
    }

    /** @param kind the kind of e-mail that the key is for */
    record Key(String kind) {}

    @GetMapping(PATH)
    Mono<Rendering> show(@PathVariable String key, ServerWebExchange exchange) {
        return kind(key)
                .flatMap(kind -> page(exchange, key, kind, false, HttpStatus.OK))
                .onErrorResume(UnsubscribePage::isUnknown, _ -> unknown(exchange, key));
    }

    @PostMapping(PATH)
    Mono<Rendering> end(@PathVariable String key, ServerWebExchange exchange) {
        return notification
                .post("/v1/unsubscribe/{key}", key)
                .done()
                .then(kind(key))
                .flatMap(kind -> page(exchange, key, kind, true, HttpStatus.OK))
                .onErrorResume(UnsubscribePage::isUnknown, _ -> unknown(exchange, key));
    }

    private Mono<String> kind(String key) {
        return notification.get("/v1/unsubscribe/{key}", key).as(Key.class).map(Key::kind);
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof Refused refused && refused.status() == HttpStatus.NOT_FOUND.value();
    }

    private Mono<Rendering> unknown(ServerWebExchange exchange, String key) {
        return page(exchange, key, null, false, HttpStatus.NOT_FOUND);
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, String key, @Nullable String kind, boolean done, HttpStatus status) {
        return pages.show(
                exchange,
                "members/unsubscribe",
                status,
                Mono.just(Pages.model("key", key, "kind", kind, "done", done)));
    }
}
