package nl.meent.runtime.security;

import jakarta.validation.constraints.NotBlank;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What ids of members are derived with.
 *
 * @param memberIdKey base64 of at least 16 secret bytes, the same in all services, never changed
 */
@Validated
@ConfigurationProperties("meent")
public record MemberIdProperties(@NotBlank String memberIdKey) {

    byte[] key() {
        try {
            return Base64.getDecoder().decode(memberIdKey);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("meent.member-id-key is not base64", e);
        }
    }

    /** The key is a secret. */
    @Override
    public String toString() {
        return "MemberIdProperties[memberIdKey=…]";
    }
}
