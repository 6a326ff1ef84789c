package nl.meent.runtime.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the service doesn't start, and what to do. */
final class InsecureIssuerFailureAnalyzer extends AbstractFailureAnalyzer<InsecureIssuerException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, InsecureIssuerException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Set meent.issuer.uri to an https address, or, on a development machine only,"
                        + " meent.issuer.insecure=true.",
                cause);
    }
}
