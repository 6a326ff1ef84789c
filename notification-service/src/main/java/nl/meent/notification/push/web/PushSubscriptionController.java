package nl.meent.notification.push.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import nl.meent.events.members.MemberId;
import nl.meent.notification.push.Subscribing;
import nl.meent.notification.push.Subscription;
import nl.meent.runtime.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The browsers in which a member wants to be told. */
@RestController
@RequestMapping("/v1/push-subscriptions")
@Tag(name = "Voorkeuren")
class PushSubscriptionController {

    private final Subscribing subscribing;

    PushSubscriptionController(Subscribing subscribing) {
        this.subscribing = subscribing;
    }

    /**
     * A browser.
     *
     * @param id of its endpoint: the SHA-256, in base64url
     */
    record SubscriptionView(String id) {

        static SubscriptionView of(Subscription subscription) {
            return new SubscriptionView(subscription.id());
        }
    }

    /**
     * Browsers.
     *
     * @param items newest first
     */
    record SubscriptionsView(List<SubscriptionView> items) {}

    /**
     * The key of the platform.
     *
     * @param key in base64url
     */
    record KeyView(String key) {}

    @GetMapping("/key")
    @Operation(
            operationId = "getPushKey",
            summary = "De sleutel om u mee aan te melden voor meldingen",
            description =
                    "Geef deze in de browser als applicationServerKey. 404 als meldingen hier niet zijn ingericht.")
    Mono<KeyView> key() {
        return subscribing.key().map(KeyView::new);
    }

    @GetMapping
    @Operation(
            operationId = "getPushSubscriptions",
            summary = "De browsers waarin u meldingen krijgt",
            description = "id is de SHA-256 van het endpoint, in base64url. Het endpoint zelf geven wij niet terug.")
    Mono<SubscriptionsView> get(Caller caller) {
        return subscribing
                .of(new MemberId(caller.memberId()))
                .map(SubscriptionView::of)
                .collectList()
                .map(SubscriptionsView::new);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "postPushSubscription",
            summary = "Voegt een browser toe",
            description = "Stuur wat PushSubscription.toJSON() in de browser geeft. U heeft er hoogstens 10: met de"
                    + " elfde gaat de oudste weg. Kies daarna PUSH bij uw voorkeuren. Nog eens is geen fout.")
    Mono<SubscriptionView> post(Caller caller, @Valid @RequestBody SubscriptionBody body) {
        return subscribing
                .add(
                        new MemberId(caller.memberId()),
                        body.endpoint(),
                        body.keys().p256dh(),
                        body.keys().auth())
                .map(SubscriptionView::of);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "deletePushSubscription",
            summary = "Haalt een van uw browsers weg",
            description = "Nog eens is geen fout.")
    Mono<Void> delete(Caller caller, @PathVariable("id") String id) {
        return subscribing.remove(new MemberId(caller.memberId()), id);
    }
}
