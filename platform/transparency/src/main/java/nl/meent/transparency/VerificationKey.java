package nl.meent.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public key with which checkpoints of a log are checked: {@code <name>+<id>+<key>}, as C2SP {@code signed-note} writes it.
 * Whoever checks has it from somewhere else than the log.
 *
 * @param name of the log; without space or plus sign
 * @param key  the 32 bytes of an Ed25519 public key, in base64
 */
public record VerificationKey(String name, String key) {

    private static final byte[] ED25519 = {1};
    private static final byte[] NEWLINE = {'\n'};
    private static final Pattern TEXT = Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

    /** What stands before the 32 bytes in an X.509 encoding (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws IllegalArgumentException if it is no name or no Ed25519 key */
    public VerificationKey {
        if (!name.matches("[^\\s+]+") || Base64.getDecoder().decode(key).length != 32) {
            throw new IllegalArgumentException("not the name and key of a log");
        }
    }

    /** The key of a log by its bytes. */
    public static VerificationKey of(String name, byte[] publicKey) {
        return new VerificationKey(name, Base64.getEncoder().encodeToString(publicKey));
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if it is none, or its id isn't that of its name and key
     */
    public static VerificationKey parse(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a verification key");
        }
        byte[] typed = Base64.getDecoder().decode(parts.group(3));
        if (typed.length != 33 || typed[0] != ED25519[0]) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        VerificationKey key = of(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.id()).equals(parts.group(2))) {
            throw new IllegalArgumentException("the id isn't that of this key");
        }
        return key;
    }

    /** The four bytes by which a signature says that it is of this key. */
    byte[] id() {
        return Arrays.copyOf(Sha256.of(name.getBytes(StandardCharsets.UTF_8), NEWLINE, ED25519, bytes()), 4);
    }

    private byte[] bytes() {
        return Base64.getDecoder().decode(key);
    }

    /** Whether a signature is of this key, over this text. */
    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey());
            ed25519.update(text);
            return ed25519.verify(signature);
        } catch (SignatureException e) {
            return false; // its bytes are no signature at all
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key can't be used", e);
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] encoded =
                ByteBuffer.allocate(X509.length + 32).put(X509).put(bytes()).array();
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** {@code <name>+<id>+<key>}. */
    @Override
    public String toString() {
        byte[] typed = ByteBuffer.allocate(33).put(ED25519).put(bytes()).array();
        return name
                + '+'
                + HexFormat.of().formatHex(id())
                + '+'
                + Base64.getEncoder().encodeToString(typed);
    }
}
