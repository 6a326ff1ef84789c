package nl.meent.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import nl.meent.standalone.StartRefused;
import nl.meent.standalone.data.OwnerOnly;
import no.nav.security.mock.oauth2.token.KeyProvider;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs tokens: drawn once per data directory. The keys in mock-oauth2-server's jar are known to everyone,
 * so it must never sign with them.
 */
final class SigningKey {

    private static final String FILE = "signing-key.json";

    private SigningKey() {}

    /** A provider that has this key and no other. */
    static KeyProvider provider(Path directory) {
        RSAKey key = key(directory.resolve(FILE));
        return new KeyProvider(List.of(key), JWSAlgorithm.RS256.getName()) {
            @Override
            public RSAKey signingKey(String keyId) {
                return key;
            }

            @Override
            public List<JWK> get(@Nullable JWKSelector selector, @Nullable SecurityContext context) {
                return selector == null ? List.of() : selector.select(new JWKSet(key).toPublicJWKSet());
            }
        };
    }

    private static RSAKey key(Path file) {
        try {
            if (Files.exists(file)) {
                OwnerOnly.restrict(file);
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey drawn = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            OwnerOnly.write(file, drawn.toJSONString());
            return drawn;
        } catch (IOException | JOSEException | ParseException e) {
            throw new StartRefused("The signing key in " + file + " can't be read or kept: " + e.getMessage() + ".", e);
        }
    }
}
