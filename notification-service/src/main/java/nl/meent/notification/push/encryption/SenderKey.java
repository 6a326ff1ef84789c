package nl.meent.notification.push.encryption;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** The key by which push services know us (VAPID, RFC 8292). Browsers subscribe to it; another key ends all subscriptions. */
public final class SenderKey {

    private static final Duration VALID = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEADER = part("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
    private static final JsonMapper JSON = new JsonMapper();

    private final ECPrivateKey key;
    private final String publicKey;

    /**
     * Reads the key.
     *
     * @param secret base64, 32 bytes
     * @throws IllegalArgumentException if it is none
     */
    public SenderKey(String secret) {
        key = P256.privateKey(Base64.getDecoder().decode(secret));
        try {
            publicKey = BASE64.encodeToString(P256.bytes(publicKey(key)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK can't derive a public key", e);
        }
    }

    private static ECPublicKey publicKey(ECPrivateKey key) throws GeneralSecurityException {
        byte[] text = HEADER.getBytes(StandardCharsets.US_ASCII);
        byte[] signature = sign(key, text);
        ECPublicKey[] candidates = P256.candidates(key);
        return isSigned(candidates[0], text, signature) ? candidates[0] : candidates[1];
    }

    /** The public key in base64url, as browsers want it. */
    public String publicKey() {
        return publicKey;
    }

    /**
     * What the header {@code Authorization} says to a push service.
     *
     * @param endpoint where it goes
     * @param contact  whom the push service can turn to, an address with {@code mailto:} or {@code https:}
     * @param now      the time
     */
    public String authorization(URI endpoint, String contact, Instant now) {
        String claims = JSON.writeValueAsString(JSON.createObjectNode()
                .put("aud", endpoint.getScheme() + "://" + endpoint.getRawAuthority())
                .put("exp", now.plus(VALID).getEpochSecond())
                .put("sub", contact));
        String signed = HEADER + "." + part(claims);
        try {
            String signature = BASE64.encodeToString(sign(key, signed.getBytes(StandardCharsets.US_ASCII)));
            return "vapid t=" + signed + "." + signature + ", k=" + publicKey;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK can't sign", e);
        }
    }

    private static byte[] sign(ECPrivateKey key, byte[] text) throws GeneralSecurityException {
        Signature signature = es256();
        signature.initSign(key);
        signature.update(text);
        return signature.sign();
    }

    private static boolean isSigned(PublicKey key, byte[] text, byte[] signed) throws GeneralSecurityException {
        Signature signature = es256();
        signature.initVerify(key);
        signature.update(text);
        return signature.verify(signed);
    }

    private static Signature es256() throws GeneralSecurityException {
        return Signature.getInstance("SHA256withECDSAinP1363Format");
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The key is a secret. */
    @Override
    public String toString() {
        return "SenderKey[" + publicKey + "]";
    }
}
