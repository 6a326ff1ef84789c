package nl.meent.community.privacy;

import jakarta.validation.constraints.NotBlank;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The key-encryption key.
 *
 * @param encryptionKey 32 bytes in base64; wraps the keys of personal data
 */
@Validated
@ConfigurationProperties("meent.keys")
public record KeyProperties(@NotBlank String encryptionKey) {

    /** The key itself. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(encryptionKey);
    }
}
