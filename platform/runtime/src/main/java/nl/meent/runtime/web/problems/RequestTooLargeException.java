package nl.meent.runtime.web.problems;

/** A body is larger than this service reads. Becomes a 413. */
public class RequestTooLargeException extends RuntimeException {

    private final long limit;

    /** @param limit the most that is read, in bytes */
    public RequestTooLargeException(long limit) {
        super("body over " + limit + " bytes", null, false, false);
        this.limit = limit;
    }

    /** @return the most that is read, in bytes */
    public long limit() {
        return limit;
    }
}
