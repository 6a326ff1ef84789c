package nl.meent.acceptance.texts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the part of the contract that loading needs, remembers keys as the log does, and notes what it was sent. */
final class RecordingServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, JsonNode> posts = new LinkedHashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private IntPredicate away = _ -> false;
    private int tokens;

    RecordingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/meent/token", this::token);
        server.createContext("/v1/posts", this::posts);
        server.createContext("/v1/search", exchange -> answer(exchange, 200, "{}"));
        server.start();
    }

    /** For a file, with a journal beside it, and no patience with a platform that is away. */
    Settings settings(Path file) {
        return settings(file, Duration.ZERO);
    }

    Settings settings(Path file, Duration patience) {
        String address = "http://localhost:" + server.getAddress().getPort();
        Path journal = file.resolveSibling("journal.jsonl");
        return new Settings(file, journal, address, address, address + "/meent", "fg-utrecht", 4, patience);
    }

    /** What was published, in the order in which it came. */
    synchronized List<JsonNode> published() {
        return List.copyOf(posts.values());
    }

    /** The keys of all requests to publish, refused ones too. */
    synchronized List<String> keys() {
        return List.copyOf(keys);
    }

    /** The statuses of all answers to requests to publish. */
    synchronized List<Integer> answers() {
        return List.copyOf(answers);
    }

    /** Answers 503 to the requests to publish with these numbers, from 1. */
    synchronized void awayFor(IntPredicate requests) {
        away = requests;
    }

    /** No token that was given out counts any longer. */
    synchronized void expireTokens() {
        tokens++;
    }

    /** As if its data had been removed. */
    synchronized void forget() {
        posts.clear();
        keys.clear();
        answers.clear();
    }

    private synchronized void token(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"access_token\": \"token-%d\"}".formatted(tokens));
    }

    private synchronized void posts(HttpExchange exchange) throws IOException {
        if (!("Bearer token-" + tokens).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, problem("Meld u opnieuw aan."));
        } else if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, posts.keySet().stream().anyMatch(isPathOf(exchange)) ? 200 : 404, "{}");
        } else {
            publish(exchange);
        }
    }

    private static java.util.function.Predicate<String> isPathOf(HttpExchange exchange) {
        return key -> exchange.getRequestURI().getPath().equals("/v1/posts/post-" + key);
    }

    private void publish(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        keys.add(key);
        if (away.test(keys.size())) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answers.add(503);
            answer(exchange, 503, problem("Even niet."));
        } else if (body.path("body").asString("").length() > 20_000) {
            answers.add(400);
            answer(exchange, 400, problem("De tekst is te lang."));
        } else {
            posts.putIfAbsent(key, body);
            answers.add(201);
            exchange.getResponseHeaders().add("Meent-Position", String.valueOf(posts.size()));
            answer(exchange, 201, "{\"id\": \"post-%s\"}".formatted(key));
        }
    }

    private static String problem(String detail) {
        return JSON.writeValueAsString(Map.of("type", "urn:meent:problem:test", "detail", detail));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        String wanted = exchange.getRequestHeaders().getFirst("Meent-Position");
        if (wanted != null) {
            exchange.getResponseHeaders().add("Meent-Position", wanted);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.close();
    }
}
