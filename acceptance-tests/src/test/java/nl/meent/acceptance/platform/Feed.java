package nl.meent.acceptance.platform;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The log as search-service may read it. */
public final class Feed {

    private final Platform platform;
    private final String token;

    public Feed(Platform platform) {
        this.platform = platform;
        token = token(platform);
    }

    private static String token(Platform platform) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(platform.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=search-service&scope=log%3Aread&client_secret="
                                + platform.secret("client.search-service")))
                .build();
        return new Answer(Http.send(request))
                .expect(200)
                .json()
                .path("access_token")
                .asString();
    }

    /** All events of a type so far, such as {@code nl.meent.post.published.v1}, in order. */
    public List<JsonNode> events(String type) {
        List<JsonNode> found = new ArrayList<>();
        long after = 0;
        for (JsonNode page = page(after); !page.isEmpty(); page = page(after)) {
            page.valueStream()
                    .filter(event -> event.path("type").asString().equals(type))
                    .forEach(found::add);
            after = page.get(page.size() - 1).path("position").asLong();
        }
        return found;
    }

    private JsonNode page(long after) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(platform.url(Part.COMMUNITY) + "/v1/log?limit=1000&after=" + after))
                .header("Authorization", "Bearer " + token)
                .build();
        return new Answer(Http.send(request)).expect(200).json();
    }
}
