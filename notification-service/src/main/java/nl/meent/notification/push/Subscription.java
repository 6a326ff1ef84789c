package nl.meent.notification.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import nl.meent.events.members.MemberId;
import nl.meent.notification.push.encryption.BrowserKeys;

/**
 * A browser in which a member wants to be told. Whoever knows the endpoint can send to it, though nothing that can be read.
 *
 * @param member   whose it is
 * @param endpoint where messages to it go
 * @param keys     what they are encrypted with
 */
public record Subscription(MemberId member, URI endpoint, BrowserKeys keys) {

    /** Of the endpoint: its SHA-256 in base64url, so that a page can tell whether its browser is among them. */
    public String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(endpoint.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing of the endpoint, so that no log ever holds it. */
    @Override
    public String toString() {
        return "Subscription[" + member + "]";
    }
}
