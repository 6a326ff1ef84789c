package nl.meent.community.journeys;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import nl.meent.community.RunningService;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What one account says to the running service, and what it then reads: it always sees what was written before. */
public final class Talk {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Map<RunningService, Long> WRITTEN = new ConcurrentHashMap<>();

    private final RunningService service;
    private final WebTestClient client;

    private Talk(RunningService service, WebTestClient client) {
        this.service = service;
        this.client = client;
    }

    /** As an account, see {@link RunningService#as}. */
    public static Talk as(String account) {
        return as(RunningService.shared(), account);
    }

    /** As an account, with another service than the shared one. */
    public static Talk as(RunningService service, String account) {
        return new Talk(service, service.as(account));
    }

    /** Without a token. */
    public static Talk anonymously() {
        return new Talk(RunningService.shared(), RunningService.shared().anonymous());
    }

    /** Without a token, with another service than the shared one. */
    public static Talk anonymously(RunningService service) {
        return new Talk(service, service.anonymous());
    }

    /** Responds for the first time. */
    public void answer(String path, Object body) {
        remembered(send(HttpMethod.PUT, path, body)
                .expectStatus()
                .isCreated()
                .expectBody(Void.class)
                .returnResult());
    }

    /** What is there as text, after everything that was written. */
    public String text(String path) {
        return Objects.requireNonNull(get(path)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** Creates; the id of what was created. */
    public String create(String path, Object body) {
        EntityExchangeResult<JsonNode> created = remembered(send(HttpMethod.POST, path, body)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult());
        String id = Objects.requireNonNull(created.getResponseBody()).path("id").asString();
        String location = Objects.requireNonNull(created.getResponseHeaders().getFirst("Location"));
        if (!location.equals(path + "/" + id)) {
            throw new AssertionError(location);
        }
        return id;
    }

    /** Decides something. */
    public void put(String path, Object body) {
        remembered(send(HttpMethod.PUT, path, body)
                .expectStatus()
                .isNoContent()
                .expectBody(Void.class)
                .returnResult());
    }

    /** Asks moderators to look at something. */
    public void report(String path, String reason) {
        remembered(send(HttpMethod.POST, path + "/reports", Map.of("reason", reason))
                .expectStatus()
                .isCreated()
                .expectBody(Void.class)
                .returnResult());
    }

    /** Decides something without saying more. */
    public void put(String path) {
        awaitReadSide();
        remembered(client.put()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectBody(Void.class)
                .returnResult());
    }

    /** Takes something back. */
    public void delete(String path) {
        awaitReadSide();
        remembered(client.delete()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectBody(Void.class)
                .returnResult());
    }

    /** Edits the version that was seen. */
    public WebTestClient.ResponseSpec patch(String path, String version, Object body) {
        awaitReadSide();
        return client.patch()
                .uri(path)
                .header("If-Match", version)
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .bodyValue(body)
                .exchange();
    }

    /** Edits and remembers where that stands in the log. */
    public void edit(String path, String version, Object body) {
        remembered(patch(path, version, body)
                .expectStatus()
                .isNoContent()
                .expectBody(Void.class)
                .returnResult());
    }

    /** Reads, after everything that was written. */
    public JsonNode read(String path) {
        return Objects.requireNonNull(get(path)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    /** Asks, after everything that was written. */
    public WebTestClient.ResponseSpec get(String path) {
        awaitReadSide();
        return client.get()
                .uri(path)
                .header("Meent-Position", Long.toString(position()))
                .exchange();
    }

    /** The status and, in a problem, the name of the rule: such as {@code 409 meetup-cancelled}. */
    public String refusal(HttpMethod method, String path, Object body) {
        EntityExchangeResult<JsonNode> refused =
                send(method, path, body).expectBody(JsonNode.class).returnResult();
        return refused.getStatus().value()
                + Objects.requireNonNull(refused.getResponseBody())
                        .path("type")
                        .asString()
                        .replace("urn:meent:problem:", " ");
    }

    /** The problem that says why something is refused. */
    public JsonNode refused(HttpMethod method, String path, Object body) {
        return Objects.requireNonNull(send(method, path, body)
                .expectStatus()
                .is4xxClientError()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec send(HttpMethod method, String path, Object body) {
        awaitReadSide();
        return client.method(method).uri(path).bodyValue(body).exchange();
    }

    /** On a busy machine the read side may need longer than one request waits. */
    private void awaitReadSide() {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (served() < position()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("the read side has not reached " + position());
            }
        }
    }

    /** The position that a read is served at; waits for the wanted one as long as a request does. */
    private long served() {
        return Long.parseLong(Objects.requireNonNull(service.as("fg-lezer")
                .get()
                .uri("/v1/themes")
                .header("Meent-Position", Long.toString(position()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Void.class)
                .returnResult()
                .getResponseHeaders()
                .getFirst("Meent-Position")));
    }

    private long position() {
        return WRITTEN.getOrDefault(service, 0L);
    }

    private <T> EntityExchangeResult<T> remembered(EntityExchangeResult<T> answer) {
        String position = Objects.requireNonNull(answer.getResponseHeaders().getFirst("Meent-Position"));
        WRITTEN.merge(service, Long.parseLong(position), Math::max);
        return answer;
    }
}
