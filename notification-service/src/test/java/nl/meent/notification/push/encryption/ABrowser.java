package nl.meent.notification.push.encryption;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser of a test: it has keys, reads what is encrypted for it, and knows whether a sender's signature is valid. */
public final class ABrowser {

    private final KeyPair pair = draw();
    private final byte[] auth = new byte[16];

    /** With keys of its own. */
    public ABrowser() {
        new SecureRandom().nextBytes(auth);
    }

    private static KeyPair draw() {
        try {
            return P256.draw();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** What it tells of its keys. */
    public BrowserKeys keys() {
        return new BrowserKeys(encoded(P256.bytes((ECPublicKey) pair.getPublic())), encoded(auth));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Reads a message; fails if it isn't for this browser. HKDF is written out here, to share nothing with who wrote it. */
    public String read(byte[] message) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(message);
            byte[] salt = take(buffer, 16);
            int recordBytes = buffer.getInt();
            byte[] sender = take(buffer, buffer.get());
            byte[] record = take(buffer, buffer.remaining());
            if (record.length > recordBytes) {
                throw new AssertionError("more than a record");
            }
            byte[] agreed = P256.agree((ECPrivateKey) pair.getPrivate(), P256.publicKey(sender));
            byte[] own = P256.bytes((ECPublicKey) pair.getPublic());
            byte[] secret = mac(mac(auth, agreed), text("WebPush: info\0"), own, sender, new byte[] {1});
            byte[] extracted = mac(salt, secret);
            byte[] key = Arrays.copyOf(mac(extracted, text("Content-Encoding: aes128gcm\0"), new byte[] {1}), 16);
            byte[] nonce = Arrays.copyOf(mac(extracted, text("Content-Encoding: nonce\0"), new byte[] {1}), 12);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            byte[] padded = cipher.doFinal(record);
            if (padded[padded.length - 1] != 2) {
                throw new AssertionError("no last record");
            }
            return new String(padded, 0, padded.length - 1, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("not for this browser", e);
        }
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] mac(byte[] key, byte[]... texts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        for (byte[] text : texts) {
            mac.update(text);
        }
        return mac.doFinal();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The claims of a header {@code Authorization}; fails if the signature isn't valid by the key that it names. */
    public static String claims(String authorization) {
        try {
            String[] parts = authorization.replace("vapid t=", "").split(", k=", -1);
            String[] token = parts[0].split("\\.", -1);
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(P256.publicKey(Base64.getUrlDecoder().decode(parts[1])));
            signature.update(text(token[0] + "." + token[1]));
            if (!signature.verify(Base64.getUrlDecoder().decode(token[2]))) {
                throw new AssertionError("not signed");
            }
            return new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("not signed", e);
        }
    }
}
