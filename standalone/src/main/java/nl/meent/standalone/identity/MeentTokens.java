package nl.meent.standalone.identity;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * What a token says, for every grant alike; mock-oauth2-server would take the audience from the scope. In the code flow
 * the member's claims come with the sign-in (see {@link Front}).
 */
final class MeentTokens implements OAuth2TokenCallback {

    static final String AUDIENCE = "meent";
    private static final long SECONDS = Duration.ofHours(1).toSeconds();

    private final Accounts accounts;

    MeentTokens(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String issuerId() {
        return "meent";
    }

    @Override
    public String subject(TokenRequest request) {
        return switch (request.getAuthorizationGrant()) {
            case ResourceOwnerPasswordCredentialsGrant password -> password.getUsername();
            default -> clientId(request);
        };
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return switch (request.getAuthorizationGrant()) {
            case ResourceOwnerPasswordCredentialsGrant password -> accounts.claims(password.getUsername());
            case ClientCredentialsGrant _ -> Map.of("scope", scope(request), "azp", clientId(request));
            default -> Map.of("azp", clientId(request));
        };
    }

    @Override
    public long tokenExpiry() {
        return SECONDS;
    }

    private static String scope(TokenRequest request) {
        Scope scope = request.getScope();
        return scope == null ? "" : scope.toString();
    }

    private static String clientId(TokenRequest request) {
        return request.getClientAuthentication() != null
                ? request.getClientAuthentication().getClientID().getValue()
                : request.getClientID().getValue();
    }
}
