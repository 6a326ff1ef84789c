package nl.meent.transparency;

import java.io.IOException;
import java.util.Base64;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * What a commit says in clear of answers that nobody else may read: SHA-256 over a salt and the answers in the one form that RFC
 * 8785 gives them. Without the salt nobody can try out what the answers may have been.
 */
public final class Commitment {

    /** Length of a salt in bytes. */
    public static final int SALT_LENGTH = 32;

    private Commitment() {}

    /**
     * The commitment, in base64.
     *
     * @param salt    random bytes, of which only the respondent knows
     * @param answers as JSON, in whatever form
     * @throws IllegalArgumentException if the answers are no JSON of RFC 8785
     */
    public static String to(byte[] salt, String answers) {
        return Base64.getEncoder().encodeToString(Sha256.of(salt, canonical(answers)));
    }

    private static byte[] canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }
}
