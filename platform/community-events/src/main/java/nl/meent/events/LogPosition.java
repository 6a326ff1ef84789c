package nl.meent.events;

/**
 * Arithmetic of positions. A position is a commit number, from 1, in the one log; 0 is before everything. A token adds
 * the place of the event within its commit: {@code commit << 12 | index}, and the last event of a commit is 4095.
 */
public final class LogPosition {

    private static final int SHIFT = 12;
    private static final long LAST = (1L << SHIFT) - 1;

    private LogPosition() {}

    /** The token's number for an event in a commit. */
    public static long token(long commit, int index, boolean last) {
        return commit << SHIFT | (last ? LAST : index);
    }

    /** The token's number that stands behind the whole commit. */
    public static long after(long commit) {
        return commit << SHIFT | LAST;
    }

    /** The commit in which the token stands. */
    public static long commit(long token) {
        return token >> SHIFT;
    }

    /** The last commit of which the token has seen everything. */
    public static long completed(long token) {
        return (token & LAST) == LAST ? commit(token) : commit(token) - 1;
    }

    /** The place within the commit; 4095 for the last event. */
    public static int index(long token) {
        return (int) (token & LAST);
    }
}
