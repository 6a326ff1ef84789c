package nl.meent.notification.notices;

import nl.meent.runtime.log.LoggedEvent;

/**
 * The place of a notice in its member's inbox: where the log stands, and which notice of the event it is. Replay gives
 * the same one. People see {@code <position>.<n>}.
 *
 * @param number position, index of the event in its commit, and number of the notice, in one ordered number
 */
public record Sequence(long number) implements Comparable<Sequence> {

    private static final int NOTICE_BITS = 12;
    private static final int COMMIT_BITS = 24;
    private static final long MOST = (1L << NOTICE_BITS) - 1;
    private static final long IN_COMMIT = (1L << COMMIT_BITS) - 1;

    /**
     * The place of an event's notice.
     *
     * @param logged the event
     * @param notice which notice of this event to the same member, from 0
     */
    public static Sequence of(LoggedEvent logged, int notice) {
        if (notice > MOST) {
            throw new IllegalArgumentException("An event has at most " + MOST + " notices per member");
        }
        return new Sequence(logged.token() << NOTICE_BITS | notice);
    }

    /** The place after everything that a commit can bring. */
    public static Sequence endOf(long position) {
        return new Sequence(position << COMMIT_BITS | IN_COMMIT);
    }

    /** The place after everything up to a token of the log. */
    public static Sequence after(long token) {
        return new Sequence(token << NOTICE_BITS | MOST);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static Sequence parse(String text) {
        if (!text.matches("\\d{1,11}\\.\\d{1,8}")) {
            throw new IllegalArgumentException("not <position>.<n>");
        }
        int dot = text.indexOf('.');
        return new Sequence(Long.parseLong(text.substring(0, dot)) << COMMIT_BITS
                | Math.min(IN_COMMIT, Long.parseLong(text.substring(dot + 1))));
    }

    /** The commit that brought it. */
    public long position() {
        return number >> COMMIT_BITS;
    }

    @Override
    public int compareTo(Sequence other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return position() + "." + (number & IN_COMMIT);
    }
}
