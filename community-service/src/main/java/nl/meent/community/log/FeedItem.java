package nl.meent.community.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.meent.events.LogPosition;
import nl.meent.events.StoredName;
import nl.meent.eventstore.LoggedEvent;
import tools.jackson.databind.JsonNode;

/**
 * An event as the feed gives it: a CloudEvent (1.0) with the extensions position, index, last and sequence.
 *
 * @param data the payload as the reader may see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedItem(
        String specversion,
        String id,
        String source,
        String type,
        Instant time,
        String subject,
        String datacontenttype,
        JsonNode data,
        long position,
        int index,
        boolean last,
        long sequence) {

    static FeedItem of(LoggedEvent event, JsonNode data, long position, int index, boolean last) {
        String revision = event.revision();
        return new FeedItem(
                "1.0",
                event.id(),
                "urn:meent:community",
                new StoredName(event.name(), revision == null ? 1 : Integer.parseInt(revision)).cloudEventType(),
                event.time(),
                event.aggregateId(),
                "application/json",
                data,
                position,
                LogPosition.index(LogPosition.token(position, index, last)),
                last,
                event.sequence());
    }
}
