package nl.meent.community.transparency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Under which name and with which key the log vouches for itself.
 *
 * @param origin     name of the log, for ever: an address without a scheme, such as {@code meent.example/log}
 * @param signingKey seed of an Ed25519 key, 32 bytes in base64; the same in all instances
 */
@Validated
@ConfigurationProperties("meent.transparency")
public record TransparencyProperties(
        @NotBlank @Pattern(regexp = "[^\\s+]+", message = "meent.example/log")
        String origin,

        @NotBlank String signingKey) {

    /** Says nothing, so that no log of ours ever holds the key. */
    @Override
    public String toString() {
        return "TransparencyProperties[" + origin + "]";
    }
}
