package nl.meent.runtime.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The OpenID Connect issuer whose tokens count.
 *
 * @param uri the issuer, exactly as tokens name it; {@code <uri>/.well-known/openid-configuration} tells the rest
 * @param audience what tokens must be meant for
 * @param insecure whether the issuer may be on http or on this machine; for development only
 * @param algorithms signatures that count; asymmetric ones only
 * @param clockSkew how far the clocks of issuer and service may differ
 * @param keysLive how long fetched keys are used before they are fetched again
 * @param claims what the claims are called
 */
@Validated
@ConfigurationProperties("meent.issuer")
public record IssuerProperties(
        @NotNull URI uri,
        @NotBlank @DefaultValue("meent") String audience,
        @DefaultValue("false") boolean insecure,
        @NotEmpty @DefaultValue({"RS256", "PS256", "ES256"}) Set<Algorithm> algorithms,
        @NotNull @DefaultValue("10s") Duration clockSkew,
        @NotNull @DefaultValue("10m") Duration keysLive,
        @Valid @DefaultValue Claims claims) {

    /** Signatures that may be allowed: none that needs a shared secret. */
    public enum Algorithm {
        RS256,
        RS384,
        RS512,
        PS256,
        PS384,
        PS512,
        ES256,
        ES384,
        ES512
    }

    /**
     * What the claims are called in this issuer's tokens.
     *
     * @param displayName the person's name
     * @param function code of the function
     * @param organisationCode code of the organisation
     * @param organisationName name of the organisation
     * @param organisationKind code of the kind of organisation
     * @param email the e-mail address
     * @param emailVerified whether the issuer says that the address is the member's
     * @param roles first roles, a list
     * @param scope scopes, separated by spaces, or a list
     */
    public record Claims(
            @NotBlank @DefaultValue("name") String displayName,
            @NotBlank @DefaultValue("function") String function,
            @NotBlank @DefaultValue("organisation_code") String organisationCode,
            @NotBlank @DefaultValue("organisation_name") String organisationName,
            @NotBlank @DefaultValue("organisation_kind") String organisationKind,
            @NotBlank @DefaultValue("email") String email,
            @NotBlank @DefaultValue("email_verified") String emailVerified,
            @NotBlank @DefaultValue("roles") String roles,
            @NotBlank @DefaultValue("scope") String scope) {}

    /**
     * Refuses an issuer that anybody on the way or on this machine could be.
     *
     * @throws InsecureIssuerException unless that is allowed or not so
     */
    void requireSecure() {
        if (!insecure && (!"https".equalsIgnoreCase(uri.getScheme()) || isLoopback(uri.getHost()))) {
            throw new InsecureIssuerException(uri);
        }
    }

    private static boolean isLoopback(String host) {
        return host == null
                || host.equalsIgnoreCase("localhost")
                || host.endsWith(".localhost")
                || host.startsWith("127.")
                || host.equals("[::1]");
    }
}
