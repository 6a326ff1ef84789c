package nl.meent.standalone.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program that may ask for tokens.
 *
 * @param id     its name
 * @param secret what it proves itself with; null for a public client
 * @param grants the grant types that it may use
 * @param scopes the scopes that it may ask for
 */
record Client(String id, @Nullable String secret, Set<String> grants, Set<String> scopes) {

    private static final Set<String> MEMBER_SCOPES = Set.of("openid", "profile", "offline_access");

    static Client commandLine() {
        return new Client("meent-cli", null, Set.of("password"), MEMBER_SCOPES);
    }

    static Client portal(String secret) {
        return new Client("meent-portal", secret, Set.of("authorization_code", "refresh_token"), MEMBER_SCOPES);
    }

    static Client follower(String id, String secret, String... scopes) {
        return new Client(id, secret, Set.of("client_credentials"), Set.copyOf(List.of(scopes)));
    }

    /** What it gets when it asks for nothing in particular. */
    String defaultScope() {
        return String.join(" ", scopes.stream().sorted().toList());
    }
}
