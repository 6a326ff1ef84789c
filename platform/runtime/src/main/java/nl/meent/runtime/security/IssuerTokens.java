package nl.meent.runtime.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Checks tokens: type, signature, issuer, audience, expiry, subject. */
final class IssuerTokens {

    private static final DefaultJOSEObjectTypeVerifier<SecurityContext> TYPES =
            new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null);

    private final Set<JWSAlgorithm> algorithms;
    private final IssuerKeys keys;

    private IssuerTokens(Set<JWSAlgorithm> algorithms, IssuerKeys keys) {
        this.algorithms = algorithms;
        this.keys = keys;
    }

    static ReactiveJwtDecoder decoder(IssuerProperties issuer, IssuerKeys keys) {
        Set<JWSAlgorithm> algorithms = issuer.algorithms().stream()
                .map(algorithm -> JWSAlgorithm.parse(algorithm.name()))
                .collect(Collectors.toSet());
        NimbusReactiveJwtDecoder decoder = new NimbusReactiveJwtDecoder(new IssuerTokens(algorithms, keys)::claims);
        decoder.setJwtValidator(validator(issuer));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(IssuerProperties issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(issuer.clockSkew()),
                new JwtIssuerValidator(issuer.uri().toString()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(issuer.audience())),
                new JwtClaimValidator<Object>("exp", expiry -> expiry != null),
                new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank()));
    }

    /** The algorithm comes first: a token that can't count must not cause a request to the issuer. */
    private Mono<JWTClaimsSet> claims(JWT token) {
        if (!(token.getHeader() instanceof JWSHeader header) || !algorithms.contains(header.getAlgorithm())) {
            return Mono.error(new BadJwtException("The token is not signed with an algorithm that counts here"));
        }
        return keys.matching(JWKMatcher.forJWSHeader(header)).map(found -> verified(token, found));
    }

    private JWTClaimsSet verified(JWT token, List<JWK> found) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(TYPES);
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(algorithms, new ImmutableJWKSet<>(new JWKSet(found))));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        try {
            return processor.process(token, null);
        } catch (BadJOSEException | JOSEException e) {
            throw new BadJwtException("The token's signature is not valid", e);
        }
    }
}
