package nl.meent.community.transparency;

import com.google.crypto.tink.subtle.Ed25519Sign;
import java.security.GeneralSecurityException;
import java.util.Base64;
import nl.meent.transparency.Checkpoint;
import nl.meent.transparency.VerificationKey;

/** Signs checkpoints. */
final class LogKey {

    private final VerificationKey verificationKey;
    private final Ed25519Sign signer;

    /** @throws IllegalArgumentException if the seed isn't 32 bytes in base64 */
    LogKey(TransparencyProperties properties) {
        try {
            Ed25519Sign.KeyPair pair =
                    Ed25519Sign.KeyPair.newKeyPairFromSeed(Base64.getDecoder().decode(properties.signingKey()));
            verificationKey = VerificationKey.of(properties.origin(), pair.getPublicKey());
            signer = new Ed25519Sign(pair.getPrivateKey());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("meent.transparency.signing-key needs 32 bytes, in base64", e);
        }
    }

    /** With what everybody checks. */
    VerificationKey verificationKey() {
        return verificationKey;
    }

    String signed(Checkpoint checkpoint) {
        return checkpoint.signed(verificationKey, this::signature);
    }

    private byte[] signature(byte[] text) {
        try {
            return signer.sign(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A checkpoint could not be signed", e);
        }
    }
}
