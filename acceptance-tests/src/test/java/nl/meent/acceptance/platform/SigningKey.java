package nl.meent.acceptance.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The key with which a platform of the tests signs its tokens; it lies in the platform's data directory, which is the tests' own. */
final class SigningKey {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration VALID = Duration.ofHours(6);

    private final String header;
    private final String issuer;
    private final PrivateKey key;

    private SigningKey(JsonNode jwk, String issuer) throws GeneralSecurityException {
        this.header = JSON.writeValueAsString(
                Map.of("alg", "RS256", "typ", "JWT", "kid", jwk.path("kid").asString()));
        this.issuer = issuer;
        BigInteger[] numbers = Stream.of("n", "e", "d", "p", "q", "dp", "dq", "qi")
                .map(name -> new BigInteger(
                        1, Base64.getUrlDecoder().decode(jwk.path(name).asString())))
                .toArray(BigInteger[]::new);
        this.key = KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(
                        numbers[0],
                        numbers[1],
                        numbers[2],
                        numbers[3],
                        numbers[4],
                        numbers[5],
                        numbers[6],
                        numbers[7]));
    }

    /**
     * The key of a platform that runs.
     *
     * @param data   its data directory
     * @param issuer the address of its identity provider
     */
    static SigningKey of(Path data, String issuer) {
        try {
            Path file = data.resolve("identity").resolve("signing-key.json");
            return new SigningKey(JSON.readTree(Files.readString(file)), issuer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An access token that says this, for six hours. */
    String token(Map<String, Object> claims) {
        Map<String, Object> all = new TreeMap<>(claims);
        all.put("iss", issuer);
        all.put("aud", List.of("meent"));
        all.put("iat", Instant.now().getEpochSecond());
        all.put("exp", Instant.now().plus(VALID).getEpochSecond());
        String signed = encoded(header) + '.' + encoded(JSON.writeValueAsString(all));
        try {
            Signature rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(key);
            rsa.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + '.' + BASE64.encodeToString(rsa.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
