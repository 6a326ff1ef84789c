package nl.meent.standalone.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * mock-oauth2-server without its own server: it sees only requests that the front has checked and rewritten, and of its
 * answers only status, type, place and body go out, so that its CORS headers don't.
 */
final class Engine {

    private static final Set<String> HEADERS_OUT = Set.of("content-type", "location");

    private final Route route;
    private final HttpUrl issuer;

    Engine(String issuer, KeyProvider keys, MeentTokens tokens) {
        this.issuer = HttpUrl.get(issuer);
        route = new OAuth2HttpRequestHandler(
                        new OAuth2Config(true, null, null, true, new OAuth2TokenProvider(keys), Set.of(tokens)))
                .getAuthorizationServer();
    }

    Answer get(String path, Form query, @Nullable String authorization) {
        return send("GET", path, query, null, authorization);
    }

    Answer post(String path, Form query, Form body, @Nullable String authorization) {
        return send("POST", path, query, body, authorization);
    }

    private Answer send(String method, String path, Form query, @Nullable Form body, @Nullable String authorization) {
        HttpUrl.Builder url = issuer.newBuilder().addPathSegments(path);
        if (!query.fields().isEmpty()) {
            url.encodedQuery(query.encode());
        }
        Headers.Builder headers = new Headers.Builder().add("Content-Type", "application/x-www-form-urlencoded");
        if (authorization != null) {
            headers.add("Authorization", authorization);
        }
        OAuth2HttpResponse response = route.invoke(
                new OAuth2HttpRequest(headers.build(), method, url.build(), body == null ? null : body.encode()));
        return answer(response);
    }

    private static Answer answer(OAuth2HttpResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.getHeaders().forEach(header -> {
            if (HEADERS_OUT.contains(header.getFirst().toLowerCase(java.util.Locale.ROOT))) {
                headers.put(header.getFirst(), header.getSecond());
            }
        });
        String body = response.getBody();
        return new Answer(response.getStatus(), headers, body == null ? "" : body);
    }
}
