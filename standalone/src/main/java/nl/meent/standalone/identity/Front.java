package nl.meent.standalone.identity;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands between a browser and mock-oauth2-server: a fixed list of paths, requests for this host only, nothing for
 * pages of other origins. Without it any web page that a developer visits could fetch a token.
 */
final class Front implements HttpHandler {

    private static final Logger log = LoggerFactory.getLogger(Front.class);
    private static final int LONGEST_BODY = 65_536;

    private final String issuer;
    private final Set<String> hosts;
    private final Engine engine;
    private final Authorization authorization;
    private final TokenEndpoint tokens;

    Front(String issuer, Set<String> hosts, Engine engine, Authorization authorization, TokenEndpoint tokens) {
        this.issuer = issuer;
        this.hosts = Set.copyOf(hosts);
        this.engine = engine;
        this.authorization = authorization;
        this.tokens = tokens;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            checkOrigin(exchange);
            return route(exchange);
        } catch (Refused e) {
            return Answer.refusal(e);
        } catch (RuntimeException e) {
            log.error("identity.request-failed", e);
            return Answer.refusal(new Refused(500, "server_error", "see the launcher's log"));
        }
    }

    private void checkOrigin(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String host = headers.getFirst("Host");
        if (host == null || !hosts.contains(host)) {
            throw Refused.invalid("not a host of this provider");
        }
        String origin = headers.getFirst("Origin");
        if (origin != null && hosts.stream().noneMatch(own -> origin.equals("http://" + own))) {
            throw new Refused(403, "access_denied", "not for pages of other origins");
        }
    }

    private Answer route(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        Form query = Form.parse(exchange.getRequestURI().getRawQuery());
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        return switch (method + " " + exchange.getRequestURI().getPath()) {
            case "GET /meent/.well-known/openid-configuration" -> Answer.json(200, Discovery.of(issuer));
            case "GET /meent/jwks" -> engine.get("jwks", Form.parse(null), null);
            case "GET /meent/authorize" -> authorization.show(query);
            case "POST /meent/authorize" -> authorization.signIn(query, body(exchange));
            case "POST /meent/token" -> tokens.token(bearer, body(exchange));
            case "GET /meent/userinfo" -> engine.get("userinfo", Form.parse(null), bearer);
            case "GET /meent/endsession" -> endSession(query);
            case "POST /meent/endsession" -> endSession(body(exchange));
            default -> method.equals("OPTIONS") ? new Answer(204, java.util.Map.of(), "") : notFound();
        };
    }

    private Answer endSession(Form form) {
        return form.get("post_logout_redirect_uri")
                .map(target -> Answer.redirect(afterSignOut(target, form)))
                .orElseGet(() -> Answer.html(
                        200,
                        "<!DOCTYPE html><html lang=\"nl\"><title>Uitgelogd</title>"
                                + "<p>U bent uitgelogd.</p></html>"));
    }

    private String afterSignOut(String target, Form form) {
        if (!authorization.isPortal(target)) {
            throw Refused.invalid("post_logout_redirect_uri is not the portal's");
        }
        return form.get("state")
                .map(state -> target
                        + (target.contains("?") ? "&" : "?")
                        + new Form(java.util.Map.of("state", state)).encode())
                .orElse(target);
    }

    private static Form body(HttpExchange exchange) throws IOException {
        @Nullable String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            throw Refused.invalid("a form is wanted");
        }
        byte[] bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new Refused(413, "invalid_request", "the form is too long");
        }
        return Form.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Answer notFound() {
        return Answer.json(404, java.util.Map.of("error", "not_found"));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        answer.headers().forEach(headers::set);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set(
                "Referrer-Policy", "same-origin"); // with no-referrer a browser sends Origin: null with our own form
        headers.putIfAbsent("Cache-Control", java.util.List.of("no-store"));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
