package nl.meent.standalone.identity;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import nl.meent.standalone.content.DemoFiles;
import nl.meent.standalone.data.Secrets;
import nl.meent.standalone.ports.Addresses;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A provider on a free port, and a browser or program that talks to it. */
final class RunningProvider implements AutoCloseable {

    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    final Secrets secrets;
    final Addresses addresses;
    private final IdentityProvider provider;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningProvider(Path keys) throws IOException {
        secrets = Secrets.of(keys);
        addresses = freeAddresses();
        provider = IdentityProvider.start(addresses, keys, secrets, DemoFiles.members());
    }

    private static Addresses freeAddresses() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return new Addresses(socket.getLocalPort() - 4);
        }
    }

    String issuer() {
        return addresses.issuer();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(issuer() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder post(String path, String form) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    HttpResponse<String> token(String form) {
        return send(post("/token", form));
    }

    HttpResponse<String> token(String client, String secret, String form) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(post("/token", form).header("Authorization", "Basic " + basic));
    }

    /** The query of a good request for a code. */
    String authorize() {
        return "/authorize?client_id=meent-portal&response_type=code&scope=openid&state=s-1&nonce=n-1"
                + "&code_challenge=" + CHALLENGE + "&code_challenge_method=S256&redirect_uri=" + encode(redirectUri());
    }

    String redirectUri() {
        return Addresses.url(addresses.portal()) + "/login/oauth2/code/meent";
    }

    /** Signs an account in and gives its code back. */
    String code(String account) {
        HttpResponse<String> answer = send(post(authorize(), "username=" + account));
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    /** The tokens of a code. */
    JsonNode tokens(String code) {
        return json(token(
                "meent-portal",
                secrets.portalClient(),
                "grant_type=authorization_code&code=" + code + "&code_verifier=" + VERIFIER + "&redirect_uri="
                        + encode(redirectUri())));
    }

    /** The claims of a token, once its signature was checked with the published key. */
    JWTClaimsSet verified(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            JWKSet keys = JWKSet.parse(send(request("/jwks")).body());
            var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
            if (!jwt.verify(new RSASSAVerifier(key))) {
                throw new IllegalStateException("not signed by the published key");
            }
            return jwt.getJWTClaimsSet();
        } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.builder().build().readTree(response.body());
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        provider.close();
    }
}
