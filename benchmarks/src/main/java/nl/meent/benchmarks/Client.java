package nl.meent.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A member of a running platform, who speaks HTTP/1.1 over connections that stay open. */
final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String POSITION = "Meent-Position";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int portBase;
    private final String token;

    /** Signs in with a demonstration account. */
    Client(int portBase, String account) throws IOException, InterruptedException {
        this.portBase = portBase;
        this.token = token(account);
    }

    /** @param position that an answer served or wrote; 0 if it names none */
    record Answer(JsonNode json, long position) {

        String id() {
            return json.path("id").asString();
        }

        boolean mentions(String id) {
            return json.path("items")
                    .valueStream()
                    .anyMatch(item -> item.path("id").asString("").equals(id));
        }
    }

    private String token(String account) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(Service.IDENTITY, "/meent/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=password&client_id=meent-cli&password=any&username=" + account))
                .build();
        return answer(http.send(request, BodyHandlers.ofString()))
                .json()
                .path("access_token")
                .asString();
    }

    /** Reads what is there. */
    Answer get(Service service, String path) throws IOException, InterruptedException {
        return answer(http.send(to(service, path).build(), BodyHandlers.ofString()));
    }

    /** Reads what is there at this position; the service waits for it, as far as it waits. */
    Answer get(Service service, String path, long position) throws IOException, InterruptedException {
        HttpRequest request =
                to(service, path).header(POSITION, Long.toString(position)).build();
        return answer(http.send(request, BodyHandlers.ofString()));
    }

    Answer post(String path, Map<String, Object> body) throws IOException, InterruptedException {
        HttpRequest request = to(Service.COMMUNITY, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return answer(http.send(request, BodyHandlers.ofString()));
    }

    /** The lines of the member's inbox stream, as they come. */
    Stream<String> stream() throws IOException, InterruptedException {
        HttpRequest request = to(Service.NOTIFICATION, "/v1/inbox/stream")
                .setHeader("Accept", "text/event-stream")
                .build();
        return http.send(request, BodyHandlers.ofLines()).body();
    }

    private HttpRequest.Builder to(Service service, String path) {
        return HttpRequest.newBuilder(uri(service, path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private URI uri(Service service, String path) {
        return URI.create("http://localhost:" + (portBase + service.distance) + path);
    }

    private static Answer answer(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response.uri() + " was answered " + response.statusCode() + " " + response.body());
        }
        return new Answer(
                JSON.readTree(response.body()),
                response.headers().firstValueAsLong(POSITION).orElse(0));
    }

    /** A part, by the distance of its port from the platform's lowest. */
    enum Service {
        COMMUNITY(1),
        SEARCH(2),
        NOTIFICATION(3),
        IDENTITY(4);

        private final int distance;

        Service(int distance) {
            this.distance = distance;
        }
    }
}
