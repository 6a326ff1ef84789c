package nl.meent.portal.stub;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** An OpenID Connect issuer that signs in one account without asking, and insists on PKCE and on the client's secret. */
final class StubIssuer {
    private record Code(String nonce, String challenge) {}

    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final RSAKey key;
    private volatile String account = "fg-deventer";
    private volatile long tokenSeconds = 300;
    private volatile Duration ago = Duration.ZERO;

    StubIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("stub").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void account(String name) {
        account = name;
    }

    void tokenSeconds(long seconds) {
        tokenSeconds = seconds;
    }

    void signedInAgo(Duration time) {
        ago = time;
    }

    void handle(HttpExchange exchange, String base) throws IOException {
        String issuer = base + "/meent";
        var query = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        switch (exchange.getRequestURI().getPath()) {
            case "/meent/.well-known/openid-configuration" -> StubPlatform.send(exchange, 200, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/jwks", "end_session_endpoint": "%1$s/endsession",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"],
                 "token_endpoint_auth_methods_supported": ["client_secret_basic"]}\
                """.formatted(issuer));
            case "/meent/authorize" -> authorize(exchange, query);
            case "/meent/token" -> token(exchange, issuer);
            case "/meent/jwks" -> StubPlatform.send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
            case "/meent/endsession" -> redirect(exchange, decode(query.get("post_logout_redirect_uri")));
            default -> StubPlatform.send(exchange, 404, "{}");
        }
    }

    private void authorize(HttpExchange exchange, Map<String, String> query) throws IOException {
        String code = UUID.randomUUID().toString();
        if (!"S256".equals(query.get("code_challenge_method"))) {
            StubPlatform.send(exchange, 400, "{\"error\": \"invalid_request\"}");
            return;
        }
        codes.put(code, new Code(decode(query.get("nonce")), decode(query.get("code_challenge"))));
        redirect(exchange, decode(query.get("redirect_uri")) + "?code=" + code + "&state=" + query.get("state"));
    }

    private void token(HttpExchange exchange, String issuer) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var form = UriComponentsBuilder.fromUriString("?" + body)
                .build()
                .getQueryParams()
                .toSingleValueMap();
        String basic =
                "Basic " + Base64.getEncoder().encodeToString("meent-portal:geheim".getBytes(StandardCharsets.UTF_8));
        boolean known = basic.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        Code code =
                "authorization_code".equals(form.get("grant_type")) ? codes.remove(form.get("code")) : new Code("", "");
        boolean proven = code != null
                && (code.challenge().isEmpty() || code.challenge().equals(challenge(form.get("code_verifier"))));
        if (!known || !proven) {
            StubPlatform.send(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        StubPlatform.send(exchange, 200, """
            {"access_token": "%s", "id_token": "%s", "refresh_token": "ververs-%s", "token_type": "Bearer",
             "expires_in": %d}\
            """.formatted(
                        "toegang-" + UUID.randomUUID(),
                        idToken(issuer, Objects.requireNonNull(code).nonce()),
                        account,
                        tokenSeconds));
    }

    private String idToken(String issuer, String nonce) {
        try {
            JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                    .issuer(issuer)
                    .subject(account)
                    .audience(List.of("meent-portal"))
                    .claim("name", "Account " + account)
                    .issueTime(Date.from(Instant.now().minus(ago)))
                    .expirationTime(Date.from(Instant.now().plusSeconds(600)));
            if (!nonce.isEmpty()) {
                claims.claim("nonce", nonce);
            }
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stub").build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String challenge(@Nullable String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(Objects.requireNonNull(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String decode(@Nullable String text) {
        return java.net.URLDecoder.decode(Objects.requireNonNull(text), StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }
}
