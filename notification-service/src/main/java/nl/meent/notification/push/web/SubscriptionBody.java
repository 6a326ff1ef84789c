package nl.meent.notification.push.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What {@code PushSubscription.toJSON()} gives in a browser.
 *
 * @param endpoint       where messages go
 * @param expirationTime when the browser says that it ends, in milliseconds; not used
 * @param keys           what they are encrypted with
 */
record SubscriptionBody(
        @NotNull @Size(max = 1_000) String endpoint,
        @Nullable Double expirationTime,
        @NotNull @Valid Keys keys) {

    /**
     * Both in base64url.
     *
     * @param p256dh the browser's public key
     * @param auth   a secret of 16 bytes
     */
    record Keys(
            @NotNull @Size(max = 100) String p256dh,
            @NotNull @Size(max = 40) String auth) {}
}
