package nl.meent.portal.security;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect issuer that signs members in.
 *
 * @param uri      its address, exactly as it names itself
 * @param insecure whether an issuer on this machine or without TLS is accepted, as in development
 */
@ConfigurationProperties("meent.issuer")
public record IssuerSettings(URI uri, @DefaultValue("false") boolean insecure) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public IssuerSettings {
        if (!insecure && (!"https".equals(uri.getScheme()) || LOOPBACK.contains(uri.getHost()))) {
            throw new IllegalArgumentException("The issuer " + uri
                    + " is not safe: it must use https and not be this machine. For development set"
                    + " meent.issuer.insecure=true.");
        }
    }

    /** Scheme, host and port: what a content security policy names. */
    String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
