package nl.meent.runtime.testapi;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** A real issuer on a port of this machine: discovery, keys, and tokens signed with them. */
public final class TestIssuer implements AutoCloseable {

    private final AtomicInteger keyRequests = new AtomicInteger();
    private final int port;
    private volatile RSAKey key = newKey();
    private @Nullable DisposableServer server;

    private TestIssuer(int port) {
        this.port = port;
    }

    /** An issuer that has an address but isn't up yet. */
    public static TestIssuer down() {
        DisposableServer free = HttpServer.create().host("127.0.0.1").port(0).bindNow();
        free.disposeNow();
        return new TestIssuer(free.port());
    }

    public static TestIssuer up() {
        TestIssuer issuer = down();
        issuer.start();
        return issuer;
    }

    public void start() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(port)
                .route(routes -> routes.get(
                                "/meent/.well-known/openid-configuration",
                                (request, response) -> response.header("Content-Type", "application/json")
                                        .sendString(Mono.just(
                                                "{\"issuer\":\"" + uri() + "\",\"jwks_uri\":\"" + uri() + "/keys\"}")))
                        .get("/meent/keys", (request, response) -> {
                            keyRequests.incrementAndGet();
                            return response.header("Content-Type", "application/json")
                                    .sendString(Mono.just(new JWKSet(key.toPublicJWK()).toString()));
                        }))
                .bindNow();
    }

    public void stop() {
        if (server != null) {
            server.disposeNow();
        }
    }

    public String uri() {
        return "http://127.0.0.1:" + port + "/meent";
    }

    public int keyRequests() {
        return keyRequests.get();
    }

    public void changeKey() {
        key = newKey();
    }

    /** A valid token of a member, with what the test changes. */
    public String token(String subject, Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = claims(subject);
        change.accept(claims);
        return signed(claims.build(), key);
    }

    public String token(String subject) {
        return token(subject, claims -> {});
    }

    /** A token whose key says that it is the issuer's, but isn't. */
    public String forged(String subject) {
        try {
            RSAKey other = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
            return signed(claims(subject).build(), other);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token with a key that the issuer never had. */
    public String ofUnknownKey(String subject) {
        return signed(claims(subject).build(), newKey());
    }

    /** The old trick: the public key as a shared secret. */
    public String signedWithPublicKeyAsSecret(String subject) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims(subject).build());
            token.sign(new MACSigner(key.toPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject(subject)
                .audience("meent")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("name", "Fatma de Vries")
                .claim("function", "FG")
                .claim("organisation_code", "GM0344")
                .claim("organisation_name", "Utrecht")
                .claim("organisation_kind", "MUNICIPALITY")
                .claim("roles", List.of("member"));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
