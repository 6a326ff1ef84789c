package nl.meent.acceptance.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the platform; reads what they wrote, for the last position goes with every read. */
public final class Member {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Platform platform;
    private final String account;
    private final String token;
    private @Nullable String position;

    Member(Platform platform, String account, String token) {
        this.platform = platform;
        this.account = account;
        this.token = token;
    }

    public String account() {
        return account;
    }

    /** Takes over the position that another has seen: "look, I have just posted it". */
    public Member knowing(Answer answer) {
        position = answer.position().orElse(position);
        return this;
    }

    public Answer get(String path) {
        return send(platform.community(), "GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send(platform.community(), "POST", path, body, Map.of());
    }

    /** Creates under an {@code Idempotency-Key}: sent again, it must be the same. */
    public Answer post(String path, Object body, String idempotencyKey) {
        return send(platform.community(), "POST", path, body, Map.of("Idempotency-Key", idempotencyKey));
    }

    public Answer put(String path, @Nullable Object body) {
        return send(platform.community(), "PUT", path, body, Map.of());
    }

    public Answer delete(String path) {
        return send(platform.community(), "DELETE", path, null, Map.of());
    }

    /** What search-service finds. */
    public Answer search(String query) {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return send(platform.search(), "GET", "/v1/search?limit=50&query=" + encoded, null, Map.of());
    }

    public Answer inbox() {
        return send(platform.notification(), "GET", "/v1/inbox?limit=100", null, Map.of());
    }

    private Answer send(String base, String method, String path, @Nullable Object body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (position != null) {
            request.header("Meent-Position", position);
        }
        headers.forEach(request::header);
        if (position != null && !method.equals("GET")) {
            get("/v1/members/me"); // a command waits for nobody: see first what it is about
        }
        Answer answer = new Answer(Http.send(request.build()));
        if (!method.equals("GET")) {
            knowing(answer);
        }
        return answer;
    }
}
