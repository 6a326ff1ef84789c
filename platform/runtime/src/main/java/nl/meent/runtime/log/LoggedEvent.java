package nl.meent.runtime.log;

import java.time.Instant;
import nl.meent.events.CommunityEvent;
import nl.meent.events.LogPosition;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * An event as a follower gets it.
 *
 * @param position  number of the commit that holds it
 * @param completed the last commit of which everything has been seen once this event has been handled
 * @param index     place within the commit, 4095 for its last event
 * @param eventId   id of the event
 * @param time      when it happened
 * @param event     what happened
 */
public record LoggedEvent(
        long position, long completed, int index, String eventId, Instant time, CommunityEvent event) {

    /**
     * Reads Axon's message.
     *
     * @throws UnknownEventException if this version does not know the event
     */
    public static LoggedEvent of(TrackedEventMessage<?> message) {
        long token = ((GlobalSequenceTrackingToken) message.trackingToken()).getGlobalIndex();
        if (!(message.getPayload() instanceof CommunityEvent event)) {
            throw new UnknownEventException(message.getPayloadType().getName(), LogPosition.commit(token));
        }
        return new LoggedEvent(
                LogPosition.commit(token),
                LogPosition.completed(token),
                LogPosition.index(token),
                message.getIdentifier(),
                message.getTimestamp(),
                event);
    }

    /** The number of the event's tracking token: commit and index in one, in the order of the log. */
    public long token() {
        return LogPosition.token(position, index, false);
    }
}
