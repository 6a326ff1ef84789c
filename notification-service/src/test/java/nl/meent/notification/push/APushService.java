package nl.meent.notification.push;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import nl.meent.events.members.MemberId;
import nl.meent.notification.push.encryption.ABrowser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A push service of a test: it reads what comes with the browser's own key, and answers what the test says. */
final class APushService implements AutoCloseable {

    private static final int CREATED = 201;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final Map<String, ABrowser> browsers = new ConcurrentHashMap<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<String> answers = _ -> CREATED;
    private volatile String retryAfter = "";
    private volatile String location = "";

    /**
     * What a browser got.
     *
     * @param path    of its endpoint
     * @param headers as they came
     * @param message what it says
     * @param claims  by whom, as signed
     */
    record Received(String path, Headers headers, JsonNode message, JsonNode claims) {

        String header(String name) {
            return Objects.requireNonNull(headers.getFirst(name), name);
        }
    }

    private APushService(HttpServer server) {
        this.server = server;
    }

    static APushService up() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            APushService service = new APushService(server);
            server.createContext("/", service::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            asked.add(path);
            int code = answers.applyAsInt(path);
            if (code == CREATED) {
                received.add(new Received(
                        path,
                        exchange.getRequestHeaders(),
                        JSON.readTree(
                                Objects.requireNonNull(browsers.get(path), path).read(body)),
                        JSON.readTree(
                                ABrowser.claims(exchange.getRequestHeaders().getFirst("Authorization")))));
            } else {
                say(exchange, "Retry-After", retryAfter);
                say(exchange, "Location", location);
            }
            exchange.sendResponseHeaders(code, -1);
        }
    }

    private static void say(HttpExchange exchange, String header, String value) {
        if (!value.isEmpty()) {
            exchange.getResponseHeaders().set(header, value);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Gives a member a browser. */
    Subscription browser(MemberId member, String name) {
        String path = "/" + member + "/" + name;
        ABrowser browser = new ABrowser();
        browsers.put(path, browser);
        return new Subscription(member, URI.create(origin() + path), browser.keys());
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    /** The paths of those who got something. */
    List<String> reached() {
        return received.stream().map(Received::path).toList();
    }

    /** Every path that was asked for, whatever was answered. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Says with which code it answers for a path. */
    void answering(ToIntFunction<String> codes) {
        answers = codes;
    }

    void wantsPause(String header) {
        retryAfter = header;
    }

    void pointsTo(String address) {
        location = address;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
