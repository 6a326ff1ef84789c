package nl.meent.runtime.log;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed of the log over HTTP: {@code GET /v1/log} of community-service, a long poll of CloudEvents. */
public final class HttpLogFeed implements LogFeed {

    /** The media type of the feed. */
    public static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    /** The header of the feed's answers that says where the log ends. */
    public static final String HEAD_HEADER = "Meent-Log-Head";

    private static final long UNKNOWN = -1;

    private final RestClient community;
    private final JsonMapper json = EventSerializer.json();
    private volatile long head = UNKNOWN;

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
        return body == null ? List.of() : messages(json.readValue(body, FeedItem[].class));
    }

    /** Asks for the head if nothing has been read yet: the instance that follows may be another one. */
    @Override
    public long head() {
        if (head == UNKNOWN) {
            var _ = read(0, 1, Duration.ZERO);
        }
        return head;
    }

    /** The whole commits before the first event that is unknown; if there are none, that event is the failure. */
    private List<TrackedEventMessage<?>> messages(FeedItem... items) {
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        for (FeedItem item : items) {
            try {
                messages.add(message(item));
            } catch (UnknownEventException unknown) {
                messages.removeIf(message -> commit(message) == item.position());
                if (messages.isEmpty()) {
                    throw unknown;
                }
                return messages;
            }
        }
        return messages;
    }

    private static long commit(TrackedEventMessage<?> message) {
        return LogPosition.commit(((GlobalSequenceTrackingToken) message.trackingToken()).getGlobalIndex());
    }

    private static long headIn(ResponseEntity<String> answer) {
        String text = answer.getHeaders().getFirst(HEAD_HEADER);
        return text == null ? 0 : Long.parseLong(text);
    }

    private TrackedEventMessage<?> message(FeedItem item) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(LogPosition.token(item.position(), item.index(), item.last())),
                new GenericEventMessage<>(item.id(), event(item), MetaData.emptyInstance(), item.time()));
    }

    private CommunityEvent event(FeedItem item) {
        try {
            Class<?> type = StoredEvents.classOf(StoredName.ofCloudEventType(item.type()));
            if (type == null) {
                throw new UnknownEventException(item.type(), item.position());
            }
            return (CommunityEvent) json.treeToValue(item.data(), type);
        } catch (IllegalArgumentException | JacksonException unreadable) {
            throw new UnknownEventException(item.type(), item.position(), unreadable);
        }
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
