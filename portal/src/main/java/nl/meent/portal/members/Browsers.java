package nl.meent.portal.members;

import java.util.List;
import java.util.stream.Collectors;
import nl.meent.portal.calls.Service;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** In which browsers a member gets notifications. */
@Component
class Browsers {
    private static final String SUBSCRIPTIONS = "/v1/push-subscriptions";

    private final Service notification;

    Browsers(@Qualifier("notification") Service notification) {
        this.notification = notification;
    }

    /**
     * What a page needs to turn notifications on or off in its browser.
     *
     * @param key   what the browser subscribes with
     * @param known ids of the member's browsers, with spaces between them
     */
    record Push(String key, String known) {}

    record Key(String key) {}

    record Subscription(String id) {}

    record Subscriptions(List<Subscription> items) {}

    Mono<Push> push() {
        return Mono.zip(
                notification.get(SUBSCRIPTIONS + "/key").as(Key.class),
                notification.get(SUBSCRIPTIONS).as(Subscriptions.class),
                (key, all) -> new Push(
                        key.key(), all.items().stream().map(Subscription::id).collect(Collectors.joining(" "))));
    }
}
