package nl.meent.runtime.security;

import java.net.URI;

/** The configured issuer is on http or on this machine, and nobody said that this is meant so. */
public class InsecureIssuerException extends RuntimeException {

    /** @param issuer as configured */
    public InsecureIssuerException(URI issuer) {
        super("The issuer " + issuer + " is on http or on this machine, so its tokens prove nothing");
    }
}
