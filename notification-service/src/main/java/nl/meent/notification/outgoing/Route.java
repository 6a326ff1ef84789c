package nl.meent.notification.outgoing;

import java.time.Instant;

/**
 * The way on which one carrier takes things out. Not shared by threads. May block.
 *
 * @param <T> what goes
 */
@FunctionalInterface
public interface Route<T> {

    /**
     * Opens the line over which things go.
     *
     * @throws RouteClosedException if nothing can go for the time being
     */
    Line<T> open() throws RouteClosedException;

    /**
     * A line over which things go one after another.
     *
     * @param <T> what goes
     */
    interface Line<T> extends AutoCloseable {

        /** Lets one thing go. */
        Result carry(Outgoing outgoing, T load, Instant now);

        /** Whether more can go over it. */
        boolean isOpen();

        @Override
        void close();
    }
}
