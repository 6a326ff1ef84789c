package nl.meent.notification.push;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Web push.
 *
 * @param privateKey        base64, 32 bytes, by which push services know us; null or empty: push is not offered
 * @param contact           whom a push service can turn to, with {@code mailto:} or {@code https:}; needed with a key
 * @param connections       how many messages are under way at once, at most
 * @param retryAfter        the pause after the first refusal for the time being; it doubles up to an hour
 * @param insecureEndpoints whether push services may be anywhere and without TLS: for trials on one machine
 */
@Validated
@ConfigurationProperties("meent.push")
public record PushSettings(
        @Nullable String privateKey,
        @Nullable String contact,
        @Min(1) @Max(100) @DefaultValue("8") int connections,
        @NotNull @DefaultValue("1m") Duration retryAfter,
        @DefaultValue("false") boolean insecureEndpoints) {

    /** Whether members can choose push. */
    public boolean isOffered() {
        return privateKey != null && !privateKey.isEmpty();
    }

    @AssertTrue(
            message = "meent.push.contact must be mailto: or https:, for push services want to know whom to turn to")
    boolean isContactable() {
        return !isOffered() || (contact != null && (contact.startsWith("mailto:") || contact.startsWith("https://")));
    }

    /** The key is a secret. */
    @Override
    public String toString() {
        return "PushSettings[" + contact + "]";
    }
}
