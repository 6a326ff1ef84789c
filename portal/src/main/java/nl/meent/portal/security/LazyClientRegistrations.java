package nl.meent.portal.security;

import java.time.Duration;
import java.util.Map;
import nl.meent.portal.calls.Away;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * The portal's registration at the issuer, discovered when somebody first signs in and kept from then on. So the portal
 * starts, and shows visitors its pages, while the issuer is away.
 */
@Component
class LazyClientRegistrations implements ReactiveClientRegistrationRepository {
    static final String ID = "meent";
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final IssuerSettings issuer;
    private final ClientSettings client;
    private final Mono<ClientRegistration> registration;

    LazyClientRegistrations(IssuerSettings issuer, ClientSettings client) {
        this.issuer = issuer;
        this.client = client;
        this.registration = discover(WebClient.create()).cacheInvalidateIf(found -> false);
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String id) {
        return ID.equals(id) ? registration : Mono.empty();
    }

    private Mono<ClientRegistration> discover(WebClient http) {
        return http.get()
                .uri(issuer.uri() + "/.well-known/openid-configuration")
                .retrieve()
                .bodyToMono(DOCUMENT)
                .timeout(DEADLINE)
                .map(this::registration)
                .onErrorMap(failure -> new Away("issuer", "no discovery document", failure));
    }

    private ClientRegistration registration(Map<String, Object> document) {
        if (!issuer.uri().toString().equals(document.get("issuer"))) {
            throw new IllegalStateException("the issuer calls itself " + document.get("issuer"));
        }
        return ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(ID)
                .clientId(client.id())
                .clientSecret(client.secret())
                .scope("openid", "profile", "offline_access")
                .build();
    }
}
