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

    /** Reads from the given feed. */
    public FeedSource(LogFeed feed) {
        this.feed = feed;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return BlockingFeedStream.open(feed, from == null ? 0 : tokenNumber(from));
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
