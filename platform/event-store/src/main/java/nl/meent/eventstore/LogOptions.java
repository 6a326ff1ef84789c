package nl.meent.eventstore;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How a log is written.
 *
 * @param clock      gives the commits their time
 * @param queue      most commits that wait for the writer; beyond it callers wait
 * @param batch      most commits in one insert
 * @param batchBytes most bytes in one insert; far below the 48 MB at which the driver would split it, for a later part
 *                   might land after a failover without the earlier
 * @param patience   how long a caller waits for the end of an append, and the writer for an answer
 */
public record LogOptions(InstantSource clock, int queue, int batch, int batchBytes, Duration patience) {

    /** System clock, 1,024 waiting, 256 commits and 8 MB at once, ten seconds. */
    public static LogOptions defaults() {
        return new LogOptions(InstantSource.system(), 1024, 256, 8 * 1024 * 1024, Duration.ofSeconds(10));
    }

    /** The same with another clock. */
    public LogOptions withClock(InstantSource newClock) {
        return new LogOptions(newClock, queue, batch, batchBytes, patience);
    }

    /** The same with another patience. */
    public LogOptions withPatience(Duration newPatience) {
        return new LogOptions(clock, queue, batch, batchBytes, newPatience);
    }
}
