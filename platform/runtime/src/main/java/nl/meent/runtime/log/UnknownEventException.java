package nl.meent.runtime.log;

import org.jspecify.annotations.Nullable;

/**
 * The log holds an event that this version does not know, or whose content it cannot read. Skipping it would lose it for
 * ever, so the follower stops and reports itself down until a version that knows it is deployed: followers first.
 */
public final class UnknownEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long position;

    /** An event of this name at this position. */
    public UnknownEventException(String name, long position) {
        this(name, position, null);
    }

    /** An event of this name at this position, and why it could not be read. */
    public UnknownEventException(String name, long position, @Nullable Throwable cause) {
        super(
                "Event " + name + " at position " + position + " is unknown to this version: deploy followers first",
                cause);
        this.position = position;
    }

    /** The commit that holds it. */
    public long position() {
        return position;
    }
}
