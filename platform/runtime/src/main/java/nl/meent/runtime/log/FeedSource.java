package nl.meent.runtime.log;

import nl.meent.events.LogPosition;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The log as an ordinary source of Axon's processors, which it wakes as soon as something is there. */
public final class FeedSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final LogFeed feed;
    private volatile @Nullable UnknownEventException blockedBy;

    /** Reads from the given feed. */
    public FeedSource(LogFeed feed) {
        this.feed = feed;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return BlockingFeedStream.open(feed, from == null ? 0 : tokenNumber(from), this);
    }

    /** The event that this version does not know and at which its followers stand still; null while the log flows. */
    public @Nullable UnknownEventException blockedBy() {
        return blockedBy;
    }

    void blocked(UnknownEventException unknown) {
        blockedBy = unknown;
    }

    /** Events up to here could be read, so what blocked at or before it does so no longer. */
    void flowed(long token) {
        UnknownEventException unknown = blockedBy;
        if (unknown != null && LogPosition.commit(token) >= unknown.position()) {
            blockedBy = null;
        }
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(LogPosition.after(0));
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(LogPosition.after(feed.head()));
    }

    private static long tokenNumber(TrackingToken token) {
        return ((GlobalSequenceTrackingToken) token).getGlobalIndex();
    }
}
