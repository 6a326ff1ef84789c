package nl.meent.runtime.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.meent.events.CommunityEvent;
import nl.meent.events.LogPosition;
import nl.meent.events.StoredEvents;
import nl.meent.events.StoredName;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed of the log over HTTP: {@code GET /v1/log} of community-service, a long poll of CloudEvents. */
public final class HttpLogFeed implements LogFeed {

    /** The media type of the feed. */
    public static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    /** The header of the feed's answers that says where the log ends. */
    public static final String HEAD_HEADER = "Meent-Log-Head";

    private final RestClient community;
    private final JsonMapper json = EventSerializer.json();
    private volatile long head;

    /** Reads with a client whose base URL is community-service and which authenticates itself. */
    public HttpLogFeed(RestClient community) {
        this.community = community;
    }

    @Override
    public List<TrackedEventMessage<?>> read(long after, int maxCommits, Duration wait) {
        ResponseEntity<String> answer = community
                .get()
                .uri("/v1/log?after={after}&limit={limit}&wait={wait}", after, maxCommits, wait.toSeconds())
                .header("Accept", MEDIA_TYPE)
                .retrieve()
                .toEntity(String.class);
        head = headIn(answer);
        String body = answer.getBody();
        return body == null
                ? List.of()
                : List.of(json.readValue(body, FeedItem[].class)).stream()
                        .<TrackedEventMessage<?>>map(this::message)
                        .toList();
    }

    @Override
    public long head() {
        return head;
    }

    private static long headIn(ResponseEntity<String> answer) {
        String text = answer.getHeaders().getFirst(HEAD_HEADER);
        return text == null ? 0 : Long.parseLong(text);
    }

    private TrackedEventMessage<?> message(FeedItem item) {
        Class<?> type = StoredEvents.classOf(StoredName.ofCloudEventType(item.type()));
        if (type == null) {
            throw new UnknownEventException(item.type(), item.position());
        }
        CommunityEvent event = (CommunityEvent) json.treeToValue(item.data(), type);
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(LogPosition.token(item.position(), item.index(), item.last())),
                new GenericEventMessage<>(item.id(), event, MetaData.emptyInstance(), item.time()));
    }

    /** A CloudEvent of the feed, as far as a follower reads it. */
    private record FeedItem(
            String id,
            String type,
            Instant time,
            long position,
            int index,
            boolean last,
            @Nullable JsonNode data) {}
}
