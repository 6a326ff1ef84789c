package nl.meent.notification.push;

import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.meent.events.members.MemberId;
import nl.meent.notification.push.encryption.BrowserKeys;
import nl.meent.notification.push.encryption.SenderKey;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.RejectedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Members add browsers in which they want to be told, and take them out. */
@Component
public class Subscribing {

    private final Subscriptions subscriptions;
    private final BlockingEndpoints endpoints;
    private final @Nullable SenderKey key;
    private final Clock clock;

    /** Keeps in these subscriptions; refuses all if the settings have no key. */
    public Subscribing(Subscriptions subscriptions, BlockingEndpoints endpoints, PushSettings settings, Clock clock) {
        this.subscriptions = subscriptions;
        this.endpoints = endpoints;
        this.clock = clock;
        String secret = settings.privateKey();
        this.key = secret == null || secret.isEmpty() ? null : new SenderKey(secret);
    }

    /** The key to subscribe with, in base64url. It fails with {@link PushRejection#PUSH_NOT_OFFERED} if there is none. */
    public Mono<String> key() {
        return key == null
                ? Mono.error(new RejectedException(PushRejection.PUSH_NOT_OFFERED))
                : Mono.just(key.publicKey());
    }

    /**
     * Adds a browser; again is no error. It fails as {@link #key} does, and with {@link InvalidException} with all that is
     * wrong.
     */
    public Mono<Subscription> add(MemberId member, String endpoint, String p256dh, String auth) {
        return key().then(Mono.fromCallable(() -> checked(member, endpoint, p256dh, auth)))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(subscription ->
                        subscriptions.keep(subscription, clock.instant()).thenReturn(subscription));
    }

    private Subscription checked(MemberId member, String endpoint, String p256dh, String auth) {
        List<InvalidField> wrong = new ArrayList<>();
        URI address = allowed(endpoint);
        if (address == null) {
            wrong.add(new InvalidField("/endpoint", PushRejection.NO_PUSH_ENDPOINT));
        }
        if (!BrowserKeys.isPublicKey(p256dh)) {
            wrong.add(new InvalidField("/keys/p256dh", PushRejection.NO_PUSH_KEY));
        }
        if (!BrowserKeys.isSecret(auth)) {
            wrong.add(new InvalidField("/keys/auth", PushRejection.NO_PUSH_SECRET));
        }
        if (address == null || !wrong.isEmpty()) {
            throw new InvalidException(wrong);
        }
        return new Subscription(member, address, new BrowserKeys(p256dh, auth));
    }

    private @Nullable URI allowed(String endpoint) {
        try {
            URI address = URI.create(endpoint);
            return endpoints.isAllowed(address) ? address : null;
        } catch (IllegalArgumentException | UnknownHostException _) {
            return null;
        }
    }

    /** A member's browsers, newest first. */
    public Flux<Subscription> of(MemberId member) {
        return subscriptions.find(member);
    }

    /** Takes a browser of the member out; one that isn't there, or isn't the member's, changes nothing. */
    public Mono<Void> remove(MemberId member, String id) {
        return subscriptions.forget(member, id);
    }
}
