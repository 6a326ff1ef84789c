package nl.meent.search.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to know of something found, and nobody searches for.
 *
 * @param startsAt when a meetup begins; null for others
 * @param closesAt until when one can respond to a consultation; null for others, and while that isn't known
 * @param state    what makes it different from what one would expect; null where nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(
        @Nullable Instant startsAt,
        @Nullable Instant closesAt,
        @Nullable State state) {

    /** Nothing to say. */
    public static final Standing NONE = new Standing(null, null, null);

    /** Published: add, never change. */
    public enum State {
        /** A post that takes no answers any more, or a consultation that takes no responses. */
        CLOSED,
        /** A meetup that doesn't take place. */
        CANCELLED
    }

    /** Of a meetup that begins then. */
    public static Standing startingAt(Instant startsAt) {
        return new Standing(startsAt, null, null);
    }

    /** Of a consultation that ends then. */
    public static Standing closingAt(@Nullable Instant closesAt) {
        return new Standing(null, closesAt, null);
    }

    /** The same in another state. */
    Standing in(State newState) {
        return new Standing(startsAt, closesAt, newState);
    }
}
