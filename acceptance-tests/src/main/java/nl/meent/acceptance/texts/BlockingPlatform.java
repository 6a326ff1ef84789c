package nl.meent.acceptance.texts;

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
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's API for one account. A request that isn't answered, or with "not now", is sent again until patience
 * ends: every request that is sent here may be sent twice.
 */
final class BlockingPlatform implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);
    private static final Duration ATTEMPT = Duration.ofSeconds(60);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final String POSITION = "Meent-Position";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Settings settings;
    private @Nullable String token;

    BlockingPlatform(Settings settings) {
        this.settings = settings;
    }

    /** Publishes a text under its key; once, however often it is called. */
    Posted publish(Text text) throws InterruptedException {
        String body = JSON.writeValueAsString(text.post());
        HttpResponse<String> response = authorised(token -> to(settings.community() + "/v1/posts", token)
                .header("Idempotency-Key", text.key())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
        return response.statusCode() == 201
                ? new Posted.Acknowledged(
                        JSON.readTree(response.body()).path("id").asString(), position(response))
                : new Posted.Refused(reason(response));
    }

    /** Whether a post with this id can be read. */
    boolean has(String post) throws InterruptedException {
        return authorised(token -> to(settings.community() + "/v1/posts/" + post, token)
                                .build())
                        .statusCode()
                == 200;
    }

    /** Waits until search shows what was written at this position; false if it doesn't while patience lasts. */
    boolean awaitSearchable(long position) throws InterruptedException {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        while (!isSearchable(position)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(SHORTEST_PAUSE);
        }
        return true;
    }

    private boolean isSearchable(long position) throws InterruptedException {
        HttpResponse<String> found = authorised(token -> to(settings.search() + "/v1/search?query=meent&limit=1", token)
                .header(POSITION, Long.toString(position))
                .build());
        return found.statusCode() == 200 && position(found) >= position;
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpResponse<String> authorised(Function<String, HttpRequest> request) throws InterruptedException {
        String held = token(null);
        HttpResponse<String> response = patiently(request.apply(held));
        if (response.statusCode() == 401) {
            response = patiently(request.apply(token(held)));
        }
        if (response.statusCode() == 401) {
            throw new PlatformAwayException(
                    "The platform doesn't take the token of " + settings.account() + ": " + reason(response));
        }
        return response;
    }

    /** The token that is held, or a new one if that is the one that no longer counts. */
    private synchronized String token(@Nullable String stale) throws InterruptedException {
        String held = token;
        if (held == null || held.equals(stale)) {
            held = newToken();
            token = held;
        }
        return held;
    }

    private String newToken() throws InterruptedException {
        String form = "grant_type=password&client_id=meent-cli&password=any&username="
                + URLEncoder.encode(settings.account(), StandardCharsets.UTF_8);
        HttpResponse<String> response = patiently(HttpRequest.newBuilder(URI.create(settings.issuer() + "/token"))
                .timeout(ATTEMPT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (response.statusCode() != 200) {
            throw new PlatformAwayException("No token for " + settings.account() + ": " + response.body());
        }
        return JSON.readTree(response.body()).path("access_token").asString();
    }

    private static HttpRequest.Builder to(String uri, String token) {
        return HttpRequest.newBuilder(URI.create(uri))
                .timeout(ATTEMPT)
                .header("Accept", "application/json, application/problem+json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> patiently(HttpRequest request) throws InterruptedException {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        for (Duration pause = SHORTEST_PAUSE; true; pause = longer(pause)) {
            String failure;
            try {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                if (!NOT_NOW.contains(response.statusCode())) {
                    return response;
                }
                failure = reason(response);
                pause = Pauses.asked(response.headers()).orElse(pause);
                if (response.statusCode() == 429) { // it is there, and says when
                    deadline = System.nanoTime() + settings.patience().toNanos();
                }
            } catch (IOException e) {
                failure = e.toString();
            }
            if (System.nanoTime() > deadline) {
                throw new PlatformAwayException(
                        "%s doesn't answer: %s".formatted(request.uri().resolve("/"), failure));
            }
            Thread.sleep(jittered(pause));
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    /** A little more, never less, so that those who wait don't come all at once. */
    private static Duration jittered(Duration pause) {
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(100));
    }

    private static long position(HttpResponse<String> response) {
        return response.headers().firstValueAsLong(POSITION).orElse(0);
    }

    /** What the problem document says to people: its detail, and each field's. */
    private static String reason(HttpResponse<String> response) {
        String said = details(response.body());
        return response.statusCode() + (said.isBlank() ? "" : ": " + said);
    }

    private static String details(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            Stream<String> fields = problem.path("errors")
                    .valueStream()
                    .map(error -> error.path("pointer").asString("") + " "
                            + error.path("detail").asString(""));
            return Stream.concat(Stream.of(problem.path("detail").asString("")), fields)
                    .filter(sentence -> !sentence.isBlank())
                    .collect(Collectors.joining(" · "));
        } catch (JacksonException e) {
            return Titles.cut(body.strip(), Titles.LONGEST);
        }
    }
}
