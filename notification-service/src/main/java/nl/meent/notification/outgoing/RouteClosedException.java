package nl.meent.notification.outgoing;

import java.io.Serial;

/** Nothing can go out on this way for the time being. */
public final class RouteClosedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** For this reason. */
    public RouteClosedException(Throwable cause) {
        super(cause);
    }
}
