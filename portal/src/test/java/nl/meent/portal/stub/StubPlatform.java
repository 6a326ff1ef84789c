package nl.meent.portal.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The three services and the issuer on one port, under {@code /community}, {@code /search}, {@code /notification} and
 * {@code /meent}. It answers what it was told to, with real HTTP, and keeps what it was asked.
 */
public final class StubPlatform implements AutoCloseable {
    /** A request that came in. */
    public record Recorded(
            String method, String path, @Nullable String query, Map<String, List<String>> headers, String body) {
        /** The first value of a header; null if it isn't there. */
        public @Nullable String header(String name) {
            List<String> values = headers.get(name);
            return values == null ? null : values.getFirst();
        }
    }

    private record Reply(int status, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final StubIssuer issuer = new StubIssuer();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final Map<String, Reply> once = new ConcurrentHashMap<>();
    private final List<Recorded> recorded = new CopyOnWriteArrayList<>();
    private final Set<String> away = ConcurrentHashMap.newKeySet();

    public StubPlatform() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::service);
        server.createContext("/meent", exchange -> {
            if (away.contains("meent")) {
                send(exchange, 503, "");
            } else {
                issuer.handle(exchange, url());
            }
        });
        server.start();
        reset();
    }

    /** Forgets everything that was told and asked; every service is there again and knows the member. */
    public void reset() {
        replies.clear();
        once.clear();
        recorded.clear();
        away.clear();
        issuer.tokenSeconds(300);
        issuer.account("fg-deventer");
        issuer.signedInAgo(Duration.ZERO);
        Samples.of(this);
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who signs in next. */
    public void account(String name) {
        issuer.account(name);
    }

    /** Lets who signs in from now on have done so this long ago. */
    public void signedInAgo(Duration time) {
        issuer.signedInAgo(time);
    }

    /** How long the next access tokens live. */
    public void tokenSeconds(long seconds) {
        issuer.tokenSeconds(seconds);
    }

    /** The service answers nothing but 503 from now on. */
    public void away(String service) {
        away.add(service);
    }

    /** The service is there again. */
    public void back(String service) {
        away.remove(service);
    }

    /** What to answer; headers as name, value, name, value. */
    public StubPlatform reply(String method, String path, int status, String body, String... headers) {
        Map<String, String> map = new ConcurrentHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        replies.put(method + " " + path, new Reply(status, body, map));
        return this;
    }

    /** Answers the next request like this, and those after it as before. */
    public StubPlatform replyOnce(String method, String path, int status, String body) {
        once.put(method + " " + path, new Reply(status, body, Map.of()));
        return this;
    }

    /** The requests to this path, oldest first. */
    public List<Recorded> requests(String method, String path) {
        return recorded.stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .toList();
    }

    private void service(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        recorded.add(new Recorded(
                exchange.getRequestMethod(),
                path,
                exchange.getRequestURI().getRawQuery(),
                Map.copyOf(exchange.getRequestHeaders()),
                body));
        if (away.stream().anyMatch(service -> path.startsWith("/" + service + "/"))) {
            send(exchange, 503, "");
            return;
        }
        String request = exchange.getRequestMethod() + " " + path;
        Reply first = once.remove(request);
        Reply reply = Objects.requireNonNullElse(
                first == null ? replies.get(request) : first,
                new Reply(404, "{\"type\": \"urn:meent:problem:not-found\", \"status\": 404}", Map.of()));
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        send(exchange, reply.status(), reply.body());
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .putIfAbsent("Content-Type", List.of(status >= 400 ? "application/problem+json" : "application/json"));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
