package nl.meent.notification.outgoing;

import java.time.Instant;

/** The way on which one carrier takes things out. Not shared by threads. May block. */
public interface Route {

    /**
     * Opens the line over which things go.
     *
     * @throws RouteClosedException if nothing can go for the time being
     */
    Line open() throws RouteClosedException;

    /** Called when it was written down what became of a claim. */
    default void settled(Outgoing outgoing, Outbox.Outcome outcome) {}

    /** A line over which things go one after another. */
    interface Line extends AutoCloseable {

        /**
         * Lets one thing go, if it still should.
         *
         * @throws RouteClosedException if it can't be tried now
         */
        Result carry(Outgoing outgoing, Instant now) throws RouteClosedException;

        /** Whether more can go over it. */
        boolean isOpen();

        @Override
        void close();
    }
}
