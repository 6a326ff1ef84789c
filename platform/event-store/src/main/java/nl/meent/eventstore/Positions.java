package nl.meent.eventstore;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Commit numbers as Axon's tokens and back: {@code commit << 12 | index}, the last event of a commit is 4095. */
public final class Positions {

    /** Index that the last event of every commit has, so that "after this commit" needs no knowledge of its size. */
    static final int LAST = 4095;

    private static final int SHIFT = 12;

    private Positions() {}

    /** The token after the whole commit; 0 is before the first. */
    public static GlobalSequenceTrackingToken after(long commit) {
        return new GlobalSequenceTrackingToken(commit << SHIFT | LAST);
    }

    /** The token of one event of a commit. */
    static GlobalSequenceTrackingToken of(long commit, int index, int size) {
        return index == size - 1 ? after(commit) : new GlobalSequenceTrackingToken(commit << SHIFT | index);
    }

    /** The last commit that a token has wholly behind it: 0 for null. */
    public static long wholeCommitsOf(@Nullable TrackingToken token) {
        return isWhole(token) ? commitOf(token) : commitOf(token) - 1;
    }

    /** The commit that a token lies in: 0 for null. */
    public static long commitOf(@Nullable TrackingToken token) {
        return index(token) >> SHIFT;
    }

    /** How many events of the commit after {@link #wholeCommitsOf} the token has behind it. */
    static int eventsOf(@Nullable TrackingToken token) {
        return isWhole(token) ? 0 : (int) (index(token) & LAST) + 1;
    }

    private static boolean isWhole(@Nullable TrackingToken token) {
        return (index(token) & LAST) == LAST;
    }

    private static long index(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> LAST;
            case GlobalSequenceTrackingToken global -> global.getGlobalIndex();
            default -> throw new IllegalArgumentException("not a token of this log: " + token);
        };
    }
}
