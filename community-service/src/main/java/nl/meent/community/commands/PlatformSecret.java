package nl.meent.community.commands;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret ({@code meent.secret}) from which ids and fingerprints are derived that nobody outside may compute: ids of
 * commits and of responses, fingerprints of request bodies.
 */
public final class PlatformSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final SecretKeySpec key;

    /** A secret of at least 16 bytes. */
    public PlatformSecret(byte[] secret) {
        if (secret.length < 16) {
            throw new IllegalArgumentException("meent.secret needs at least 16 bytes, in base64");
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** A text that stands for these parts: base64url without padding. The purpose keeps uses apart. */
    public String sign(String purpose, String... parts) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(purpose, parts));
    }

    /** An id that stands for these parts: a UUIDv8. */
    public UUID id(String purpose, String... parts) {
        ByteBuffer digest = ByteBuffer.wrap(hmac(purpose, parts));
        return new UUID(
                digest.getLong() & 0xffffffffffff0fffL | VERSION_8, digest.getLong() & 0x3fffffffffffffffL | VARIANT);
    }

    private byte[] hmac(String purpose, String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("This JDK has no " + ALGORITHM, impossible);
        }
    }
}
