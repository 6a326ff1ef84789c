package nl.meent.runtime.log;

/**
 * The log holds an event that this version does not know. Skipping it would lose it for ever, so the follower stops and
 * reports itself down until a version that knows it is deployed: followers first.
 */
public final class UnknownEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An event of this name at this position. */
    public UnknownEventException(String name, long position) {
        super("Event " + name + " at position " + position + " is unknown to this version: deploy followers first");
    }
}
