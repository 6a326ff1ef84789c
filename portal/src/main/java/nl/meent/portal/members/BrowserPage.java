package nl.meent.portal.members;

import java.util.Map;
import java.util.Objects;
import nl.meent.portal.calls.Service;
import nl.meent.portal.frame.Form;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where the script of the page with preferences sends that notifications come in this browser, or don't any more. */
@Controller
class BrowserPage {
    private static final String SUBSCRIPTIONS = "/v1/push-subscriptions";

    private final Service notification;

    BrowserPage(@Qualifier("notification") Service notification) {
        this.notification = notification;
    }

    @PostMapping("/profiel/berichten/browser")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> on(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> notification
                        .post(SUBSCRIPTIONS)
                        .body(Map.of(
                                "endpoint",
                                text(form, "endpoint"),
                                "keys",
                                Map.of("p256dh", text(form, "p256dh"), "auth", text(form, "auth"))))
                        .done())
                .then();
    }

    @PostMapping("/profiel/berichten/browser/weg")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> off(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(Form::sent)
                .flatMap(form -> notification
                        .delete(SUBSCRIPTIONS + "/{id}", text(form, "id"))
                        .done())
                .then();
    }

    /** What is missing is refused by the service, as what is wrong. */
    private static String text(Form form, String name) {
        return Objects.requireNonNullElse(form.text(name), "");
    }
}
