package nl.meent.notification.outgoing;

import java.time.Duration;

/** What a try came to. */
public sealed interface Result {

    /**
     * It is over.
     *
     * @param outcome what became of it
     */
    record Settled(Outbox.Outcome outcome) implements Result {}

    /**
     * It has to be tried again.
     *
     * @param atLeast not sooner than after this time, zero if nothing was asked for
     */
    record Again(Duration atLeast) implements Result {}

    /** It is over. */
    static Result of(Outbox.Outcome outcome) {
        return new Settled(outcome);
    }

    /** It has to be tried again, after the usual pause. */
    static Result again() {
        return new Again(Duration.ZERO);
    }
}
