package nl.meent.notification.outgoing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what a process has claimed until it is told to stop, and then gives back what didn't go. */
final class BlockingKeeper implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(BlockingKeeper.class);
    private static final Duration BETWEEN = BlockingStock.LEASE.dividedBy(4);

    private final String name;
    private final BlockingStock<?> stock;
    private final CountDownLatch stopping;

    /**
     * One for all carriers.
     *
     * @param name begins the names of log events
     */
    BlockingKeeper(String name, BlockingStock<?> stock, CountDownLatch stopping) {
        this.name = name;
        this.stock = stock;
        this.stopping = stopping;
    }

    @Override
    public void run() {
        while (!isStopping()) {
            attempt(stock::keep);
        }
        attempt(stock::close);
    }

    /** What isn't kept or given back goes a little later, when its claim has ended. */
    private void attempt(Runnable keeping) {
        try {
            keeping.run();
        } catch (RuntimeException failure) {
            LOG.atWarn().setCause(failure).log(name + ".claims-not-kept");
        }
    }

    private boolean isStopping() {
        try {
            return stopping.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
