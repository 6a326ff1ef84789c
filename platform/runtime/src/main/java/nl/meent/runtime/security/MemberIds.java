package nl.meent.runtime.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives the id of a member from who the issuer says it is: the first 16 bytes of HMAC-SHA-256(key, issuer ‖ 0x00 ‖
 * subject) as a UUID of version 8. All services share the key, so all know a member by the same id without asking
 * each other, and nobody without the key can tell which subject an id belongs to.
 */
public final class MemberIds {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key {@code meent.member-id-key}, at least 16 bytes */
    public MemberIds(byte[] key) {
        if (key.length < 16) {
            throw new IllegalArgumentException("meent.member-id-key needs at least 16 bytes, in base64");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * @param issuer the token's {@code iss}
     * @param subject the token's {@code sub}
     */
    public UUID of(String issuer, String subject) {
        ByteBuffer digest = ByteBuffer.wrap(hmac(issuer, subject));
        long high = digest.getLong() & 0xffffffffffff0fffL | 0x8000L;
        long low = digest.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private byte[] hmac(String issuer, String subject) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(issuer.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(subject.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no " + ALGORITHM, e);
        }
    }
}
