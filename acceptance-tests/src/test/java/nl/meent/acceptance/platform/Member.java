package nl.meent.acceptance.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the platform; the last position that they wrote or heard of goes with whatever they ask. */
public final class Member {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ACCEPT = "application/json, application/problem+json";

    private final Platform platform;
    private final String account;
    private final @Nullable String token;
    private final String community;
    private @Nullable String position;

    /** Without a token: a visitor. */
    Member(Platform platform, String account, @Nullable String token) {
        this(platform, account, token, platform.url(Part.COMMUNITY));
    }

    private Member(Platform platform, String account, @Nullable String token, String community) {
        this.platform = platform;
        this.account = account;
        this.token = token;
        this.community = community;
    }

    /** The same member, who knows nothing yet and speaks to another instance of community-service. */
    public Member at(SecondInstance instance) {
        return new Member(platform, account, token, instance.url());
    }

    public String account() {
        return account;
    }

    /** The id by which others know this member. */
    public String id() {
        return get("/v1/members/me").expect(200).id();
    }

    /** Takes over the position that another has seen: "look, I have just posted it". */
    public Member knowing(Answer answer) {
        position = answer.position().orElse(position);
        return this;
    }

    public Answer get(String path) {
        return get(Part.COMMUNITY, path);
    }

    public Answer get(Part part, String path) {
        return send(part, "GET", path, null, Map.of());
    }

    /** What is answered now, asked once: it may be behind what this member knows. */
    public Answer glance(Part part, String path) {
        return new Answer(
                Http.send(request(part, path, ACCEPT + ", text/plain", Map.of()).build()));
    }

    /** What is answered now, asked once, in whatever form it comes: a table, a calendar, a file. */
    public Answer look(Part part, String path) {
        return new Answer(Http.send(request(part, path, "*/*", Map.of()).build()));
    }

    /** Whether what was answered holds all that this member knows of. */
    public boolean isCurrent(Answer answer) {
        return hasSeenWhatIKnow(answer);
    }

    /** Asks for another form of it than JSON, such as {@code text/calendar}. */
    public Answer getAs(String mediaType, String path) {
        return send(Part.COMMUNITY, "GET", path, null, Map.of("Accept", mediaType));
    }

    public Answer post(String path, @Nullable Object body) {
        return send(Part.COMMUNITY, "POST", path, body, Map.of());
    }

    /** Creates under an {@code Idempotency-Key}: sent again, it must be the same. */
    public Answer post(String path, Object body, String idempotencyKey) {
        return send(Part.COMMUNITY, "POST", path, body, Map.of("Idempotency-Key", idempotencyKey));
    }

    public Answer put(String path, @Nullable Object body) {
        return send(Part.COMMUNITY, "PUT", path, body, Map.of());
    }

    public Answer put(Part part, String path, Object body) {
        return send(part, "PUT", path, body, Map.of());
    }

    /** Replaces the version with this {@code ETag}. */
    public Answer put(String path, Object body, String version) {
        return send(Part.COMMUNITY, "PUT", path, body, Map.of("If-Match", version));
    }

    /** Changes parts of the version with this {@code ETag}. */
    public Answer patch(String path, Object body, String version) {
        return send(Part.COMMUNITY, "PATCH", path, body, Map.of("If-Match", version));
    }

    public Answer delete(String path) {
        return delete(Part.COMMUNITY, path);
    }

    public Answer delete(Part part, String path) {
        return send(part, "DELETE", path, null, Map.of());
    }

    /** What search-service finds. */
    public Answer search(String query) {
        return search(query, "");
    }

    /**
     * What search-service finds with filters.
     *
     * @param filters such as {@code &function=FG}
     */
    public Answer search(String query, String filters) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return get(Part.SEARCH, "/v1/search?limit=50&query=" + encoded + filters);
    }

    public Answer inbox() {
        return get(Part.NOTIFICATION, "/v1/inbox?limit=100");
    }

    /** The inbox items that lead to the thing with this id, newest first. */
    public List<JsonNode> inboxAbout(String id) {
        JsonNode items = inbox().expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("link").asString("").endsWith("/" + id))
                .toList();
    }

    /** Waits until the inbox has an item of this kind about the thing with this id; 30 seconds at most. */
    public JsonNode awaitInbox(String kind, String id) {
        return Awaitility.await(kind + " about " + id)
                .atMost(PATIENCE)
                .until(() -> first(kind, id), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<JsonNode> first(String kind, String id) {
        return inboxAbout(id).stream()
                .filter(item -> item.path("kind").asString().equals(kind))
                .findFirst();
    }

    /** The inbox from now on. */
    public InboxStream stream() {
        return InboxStream.of(Http.open(streamRequest(Map.of())));
    }

    /** The inbox from after this event. */
    public InboxStream streamAfter(InboxEvent last) {
        return InboxStream.of(Http.open(streamRequest(Map.of("Last-Event-ID", last.id()))));
    }

    private HttpRequest streamRequest(Map<String, String> headers) {
        return request(Part.NOTIFICATION, "/v1/inbox/stream", "text/event-stream", headers)
                .build();
    }

    private Answer send(Part part, String method, String path, @Nullable Object body, Map<String, String> headers) {
        HttpRequest.Builder request = request(part, path, ACCEPT, headers);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json");
            request.method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        if (method.equals("GET")) {
            return caughtUp(request.build());
        }
        Answer answer = new Answer(Http.send(request.build()));
        position = answer.position().orElse(position);
        return answer;
    }

    /** A service that isn't so far yet answers with what it has: asks again until it is; 30 seconds at most. */
    private Answer caughtUp(HttpRequest request) {
        return Awaitility.await(request.uri() + " at " + position)
                .atMost(PATIENCE)
                .until(() -> new Answer(Http.send(request)), this::hasSeenWhatIKnow);
    }

    private boolean hasSeenWhatIKnow(Answer answer) {
        String known = position;
        return known == null
                || answer.position()
                        .map(served -> Long.parseLong(served) >= Long.parseLong(known))
                        .orElse(true);
    }

    private HttpRequest.Builder request(Part part, String path, String accept, Map<String, String> headers) {
        String address = part == Part.COMMUNITY ? community : platform.url(part);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        request.setHeader("Accept", accept);
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        if (position != null) {
            request.setHeader("Meent-Position", position);
        }
        headers.forEach(request::setHeader);
        return request;
    }
}
