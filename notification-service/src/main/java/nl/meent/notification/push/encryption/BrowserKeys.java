package nl.meent.notification.push.encryption;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/**
 * What messages to one browser are encrypted with, both in base64url as the browser gave them.
 *
 * @param p256dh the browser's public key
 * @param auth   the secret that it shares with us
 */
public record BrowserKeys(String p256dh, String auth) {

    /** Bytes that a message can hold: a record of RFC 8291 less its key, tag and padding. */
    public static final int MOST_BYTES = 3_993;

    private static final int AUTH_BYTES = 16;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Whether a text is a public key that messages can be encrypted with. */
    public static boolean isPublicKey(String text) {
        try {
            P256.publicKey(decode(text));
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Whether a text is a shared secret. */
    public static boolean isSecret(String text) {
        try {
            return decode(text).length == AUTH_BYTES;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Encrypts a message that only this browser can read (RFC 8291), of {@link #MOST_BYTES} at most. */
    public byte[] encrypt(byte[] text) {
        byte[] salt = new byte[ContentEncoding.SALT_BYTES];
        RANDOM.nextBytes(salt);
        try {
            return encrypt(text, P256.draw(), salt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK can't encrypt", e);
        }
    }

    byte[] encrypt(byte[] text, KeyPair ours, byte[] salt) throws GeneralSecurityException {
        ECPublicKey theirs = P256.publicKey(decode(p256dh));
        byte[] ourPoint = P256.bytes((ECPublicKey) ours.getPublic());
        byte[] label = ContentEncoding.info("WebPush: info\0");
        byte[] info = ByteBuffer.allocate(label.length + 2 * P256.POINT_BYTES)
                .put(label)
                .put(P256.bytes(theirs))
                .put(ourPoint)
                .array();
        byte[] agreed = P256.agree((ECPrivateKey) ours.getPrivate(), theirs);
        byte[] secret = ContentEncoding.derive(decode(auth), agreed, info, SECRET_BYTES);
        return ContentEncoding.encrypt(secret, salt, ourPoint, text);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /** Says nothing of the keys, so that no log ever holds them. */
    @Override
    public String toString() {
        return "BrowserKeys[…]";
    }
}
