package nl.meent.runtime.log;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What a follower needs to read the feed.
 *
 * @param community where the feed is
 * @param issuer    who gives tokens
 * @param client    as whom it reads
 */
@Validated
@ConfigurationProperties("meent")
public record FollowerProperties(
        @Valid Community community,
        @Valid Issuer issuer,
        @Valid Client client) {

    /**
     * Where the feed is.
     *
     * @param url base URL of community-service
     */
    public record Community(@NotBlank String url) {}

    /**
     * Who gives tokens.
     *
     * @param uri the issuer's identifier
     */
    public record Issuer(@NotBlank String uri) {}

    /**
     * As whom the follower reads.
     *
     * @param id     client id
     * @param secret client secret
     * @param scopes what it asks for: {@code log:read}, and {@code log:sealed} where it may know who is sealed
     */
    public record Client(@NotBlank String id, @NotBlank String secret, List<String> scopes) {}
}
