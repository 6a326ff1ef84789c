package nl.meent.standalone.content;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meent.standalone.StartRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * community-service's API as the demonstration accounts use it. Repeats what the network or the service dropped: every
 * request that is sent here may be sent twice.
 */
final class BlockingApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Integer> TRANSIENT = Set.of(429, 502, 503, 504);
    private static final Duration ATTEMPT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String POSITION = "Meent-Position";
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new HashMap<>();
    private final String community;
    private final String issuer;
    private long position;
    private long settled;

    BlockingApi(String community, String issuer) {
        this.community = community;
        this.issuer = issuer;
    }

    /** The answer's body; throws {@link StartRefused} with the problem if it isn't a success. */
    JsonNode send(String account, String method, String path, @Nullable Object body, Map<String, String> headers)
            throws InterruptedException {
        HttpResponse<String> response = repeated(() -> request(account, method, path, body, headers));
        if (response.statusCode() / 100 != 2) {
            throw new StartRefused("The demonstration content can't be written: %s %s by %s was answered %d%n%s"
                    .formatted(method, path, account, response.statusCode(), response.body()));
        }
        response.headers()
                .firstValue(POSITION)
                .map(Long::valueOf)
                .ifPresent(seen -> position = Math.max(position, seen));
        return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
    }

    /** Waits until reads have all that was written: a command is checked against them, and waits for nobody. */
    void settle(String account) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (settled < position) {
            settled = served(account);
            if (Instant.now().isAfter(deadline)) {
                throw new StartRefused("community-service doesn't catch up with position " + position + ".");
            }
        }
    }

    private long served(String account) throws InterruptedException {
        HttpResponse<String> response = repeated(() -> request(account, "GET", "/v1/members/me", null, Map.of()));
        return response.headers().firstValue(POSITION).map(Long::valueOf).orElse(position);
    }

    /** Repeats a read until its status is this, at most 180 s, for a first start on a busy machine. */
    void await(String account, String path, String status) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        String seen = status(account, path);
        while (!seen.equals(status)) {
            if (Instant.now().isAfter(deadline)) {
                throw new StartRefused("%s is still %s, not %s".formatted(path, seen, status));
            }
            Thread.sleep(PAUSE);
            seen = status(account, path);
        }
    }

    private String status(String account, String path) throws InterruptedException {
        return send(account, "GET", path, null, Map.of()).path("status").asString("");
    }

    private interface Attempt {
        HttpRequest make() throws IOException, InterruptedException;
    }

    private HttpResponse<String> repeated(Attempt attempt) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<String> response = client.send(attempt.make(), BodyHandlers.ofString());
                if (!TRANSIENT.contains(response.statusCode()) || Instant.now().isAfter(deadline)) {
                    return response;
                }
            } catch (IOException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw new StartRefused("community-service can't be reached: " + e, e);
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    private HttpRequest request(
            String account, String method, String path, @Nullable Object body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(community + path))
                .timeout(ATTEMPT)
                .header("Authorization", "Bearer " + token(account))
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (position > 0) {
            request.header(POSITION, Long.toString(position)); // what the last request wrote, this one finds
        }
        headers.forEach(request::header);
        return request.build();
    }

    private String token(String account) throws IOException, InterruptedException {
        String known = tokens.get(account);
        if (known != null) {
            return known;
        }
        String form = String.join(
                "&",
                List.of("grant_type=password", "client_id=meent-cli", "password=demo", "username=" + encode(account)));
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(issuer + "/token"))
                        .timeout(ATTEMPT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new StartRefused("No token for " + account + ": " + response.body());
        }
        String token = JSON.readTree(response.body()).path("access_token").asString();
        tokens.put(account, token);
        return token;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
