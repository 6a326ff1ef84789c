package nl.meent.runtime.log;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * Gives a follower's requests its token by client credentials. The issuer is looked up at the first request, so that a
 * follower starts while the issuer is away.
 */
final class FeedCredentials implements ClientHttpRequestInterceptor {

    private static final String REGISTRATION = "feed";

    private final FollowerProperties properties;
    private volatile @Nullable OAuth2AuthorizedClientManager manager;

    FeedCredentials(FollowerProperties properties) {
        this.properties = properties;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders().setBearerAuth(token());
        return execution.execute(request, body);
    }

    private String token() {
        OAuth2AuthorizedClient client = clients()
                .authorize(OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                        .principal(properties.client().id())
                        .build());
        if (client == null) {
            throw new IllegalStateException(
                    "The issuer gave no token to " + properties.client().id());
        }
        return client.getAccessToken().getTokenValue();
    }

    private OAuth2AuthorizedClientManager clients() {
        OAuth2AuthorizedClientManager known = manager;
        if (known == null) {
            known = lookUp();
            manager = known;
        }
        return known;
    }

    private OAuth2AuthorizedClientManager lookUp() {
        ClientRegistration registration = ClientRegistrations.fromIssuerLocation(
                        properties.issuer().uri())
                .registrationId(REGISTRATION)
                .clientId(properties.client().id())
                .clientSecret(properties.client().secret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(properties.client().scopes())
                .build();
        var registrations = new InMemoryClientRegistrationRepository(registration);
        var clients = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
        clients.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials()
                .build());
        return clients;
    }
}
