package nl.meent.notification.push.encryption;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The encrypted content encoding {@code aes128gcm} of RFC 8188, in one record. */
final class ContentEncoding {

    static final int SALT_BYTES = 16;

    private static final int RECORD_BYTES = 4096;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private ContentEncoding() {}

    /**
     * Encrypts.
     *
     * @param secret the input keying material
     * @param salt   16 bytes, another for each message
     * @param keyId  what tells the reader which secret it is, at most 255 bytes
     * @param text   what fits into one record, with room for 17 bytes more
     */
    static byte[] encrypt(byte[] secret, byte[] salt, byte[] keyId, byte[] text) throws GeneralSecurityException {
        byte[] key = derive(salt, secret, info("Content-Encoding: aes128gcm\0"), KEY_BYTES);
        byte[] nonce = derive(salt, secret, info("Content-Encoding: nonce\0"), NONCE_BYTES);
        byte[] padded = Arrays.copyOf(text, text.length + 1);
        padded[text.length] = LAST_RECORD;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] record = cipher.doFinal(padded);
        return ByteBuffer.allocate(SALT_BYTES + Integer.BYTES + 1 + keyId.length + record.length)
                .put(salt)
                .putInt(RECORD_BYTES)
                .put((byte) keyId.length)
                .put(keyId)
                .put(record)
                .array();
    }

    /** HKDF with SHA-256 (RFC 5869): extract, then expand. */
    static byte[] derive(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addSalt(salt)
                        .addIKM(secret)
                        .thenExpand(info, length));
    }

    static byte[] info(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
