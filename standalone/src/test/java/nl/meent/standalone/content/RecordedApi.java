package nl.meent.standalone.content;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Stands in for community-service and the issuer: writes down what is asked and answers as the contract says. */
final class RecordedApi implements AutoCloseable {

    record Request(
            String method,
            String path,
            String account,
            @Nullable String idempotencyKey,
            String body) {}

    private final HttpServer server;
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> clock = Collections.synchronizedList(new ArrayList<>());
    private volatile Predicate<Request> refuses = _ -> false;
    private final AtomicInteger drops = new AtomicInteger();

    RecordedApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
        clock.add(Duration.ofDays(-90));
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked, the clock and tokens left out. */
    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Where the clock stood, the beginning first. */
    List<Duration> clock() {
        return List.copyOf(clock);
    }

    void refuse(Predicate<Request> which) {
        refuses = which;
    }

    /** The next requests are answered 503. */
    void drop(int count) {
        drops.set(count);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/token")) {
                answer(exchange, 200, "{\"access_token\":\"%s\"}".formatted(body.replaceAll(".*username=", "")));
            } else if (path.equals("/v1/clock")) {
                clock(exchange, body);
            } else {
                record(exchange, path, body);
            }
        }
    }

    private void clock(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            clock.add(Duration.parse(body.replaceAll(".*\"(-?P[^\"]+)\".*", "$1")));
        }
        answer(exchange, 200, "{\"ahead\":\"%s\"}".formatted(clock.getLast()));
    }

    private void record(HttpExchange exchange, String path, String body) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod(),
                path,
                exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", ""),
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                body);
        if (drops.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, 503, "{}");
        } else if (refuses.test(request)) {
            answer(exchange, 409, "{\"type\":\"urn:meent:problem:no\"}");
        } else {
            requests.add(request);
            answer(exchange, 200, "{\"id\":\"id-%d\",\"status\":\"CLOSED\"}".formatted(requests.size()));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
