package nl.meent.acceptance.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A browser without scripts: it keeps cookies, follows redirects and sends forms. */
public final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();
    private final Platform platform;

    Browser(Platform platform) {
        this.platform = platform;
    }

    /** The portal's page at a path. */
    public HttpResponse<String> open(String path) {
        return get(URI.create(platform.url(Part.PORTAL)).resolve(path));
    }

    /** Opens the form of the identity provider and fills it in. */
    public HttpResponse<String> signIn(String account) {
        return send(open("/inloggen").uri(), "username=" + account);
    }

    /** Whatever is there, after redirects. */
    public HttpResponse<String> get(URI uri) {
        return send(HttpRequest.newBuilder(uri).build());
    }

    /**
     * Sends a form, as the page with that address would.
     *
     * @param form fields and values, percent-encoded
     */
    public HttpResponse<String> send(URI uri, String form) {
        return send(HttpRequest.newBuilder(uri)
                .header("Origin", uri.getScheme() + "://" + uri.getAuthority())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
