package nl.meent.notification.push.encryption;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

/** The curve P-256: keys as web push writes them, the uncompressed point in 65 bytes and the scalar in 32. */
final class P256 {

    static final int POINT_BYTES = 65;
    static final int SCALAR_BYTES = 32;

    private static final int FIELD_BYTES = 32;
    private static final int UNCOMPRESSED = 4;
    private static final ECParameterSpec CURVE = curve();
    private static final BigInteger PRIME = ((ECFieldFp) CURVE.getCurve().getField()).getP();

    private P256() {}

    private static ECParameterSpec curve() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair draw() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(CURVE);
        return generator.generateKeyPair();
    }

    /**
     * Reads a public key.
     *
     * @throws IllegalArgumentException if it is no point of the curve
     */
    static ECPublicKey publicKey(byte[] point) {
        if (point.length != POINT_BYTES || point[0] != UNCOMPRESSED) {
            throw new IllegalArgumentException("no uncompressed point");
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + FIELD_BYTES));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + FIELD_BYTES, POINT_BYTES));
        boolean inField = x.compareTo(PRIME) < 0 && y.compareTo(PRIME) < 0;
        if (!inField || !y.multiply(y).mod(PRIME).equals(squareOfY(x))) {
            throw new IllegalArgumentException("no point of the curve");
        }
        return publicKey(new ECPoint(x, y));
    }

    /**
     * Reads a private key.
     *
     * @throws IllegalArgumentException if it is none
     */
    static ECPrivateKey privateKey(byte[] scalar) {
        BigInteger value = new BigInteger(1, scalar);
        if (scalar.length != SCALAR_BYTES || value.signum() == 0 || value.compareTo(CURVE.getOrder()) >= 0) {
            throw new IllegalArgumentException("no key of the curve: 32 bytes are needed");
        }
        try {
            return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(value, CURVE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The two points of which one is the public key of this private one; the one by which its signatures are valid. The JDK
     * multiplies points only to agree on a secret, and that is the x of the product: so the key agrees with the curve's base
     * point, and y has two values.
     */
    static ECPublicKey[] candidates(ECPrivateKey key) throws GeneralSecurityException {
        BigInteger x = new BigInteger(1, agree(key, publicKey(CURVE.getGenerator())));
        BigInteger y = squareOfY(x).modPow(PRIME.add(BigInteger.ONE).shiftRight(2), PRIME);
        return new ECPublicKey[] {publicKey(new ECPoint(x, y)), publicKey(new ECPoint(x, PRIME.subtract(y)))};
    }

    static byte[] agree(ECPrivateKey own, ECPublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    /** The uncompressed form. */
    static byte[] bytes(ECPublicKey key) {
        ECPoint point = key.getW();
        return HexFormat.of().parseHex("04" + hex(point.getAffineX()) + hex(point.getAffineY()));
    }

    private static String hex(BigInteger number) {
        String hex = number.toString(16);
        return "0".repeat(2 * FIELD_BYTES - hex.length()) + hex;
    }

    private static BigInteger squareOfY(BigInteger x) {
        return x.pow(3)
                .add(CURVE.getCurve().getA().multiply(x))
                .add(CURVE.getCurve().getB())
                .mod(PRIME);
    }

    private static ECPublicKey publicKey(ECPoint point) {
        try {
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, CURVE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
