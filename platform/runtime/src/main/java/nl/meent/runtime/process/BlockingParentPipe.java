package nl.meent.runtime.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends this process when its parent is gone. Standard input is a pipe that the parent holds open and never writes to;
 * whatever kills the parent closes it. So no service outlives its launcher and keeps a port or a lock.
 *
 * <p>Reading blocks, in a daemon thread of its own.
 */
final class BlockingParentPipe {

    private static final Logger LOG = LoggerFactory.getLogger(BlockingParentPipe.class);

    private final InputStream pipe;
    private final Runnable end;

    /**
     * @param pipe ends when the parent does
     * @param end called once, then
     */
    BlockingParentPipe(InputStream pipe, Runnable end) {
        this.pipe = pipe;
        this.end = end;
    }

    /** Ends this JVM: gracefully if that succeeds within {@code patience}, else at once. */
    static BlockingParentPipe ofThisProcess(Duration patience) {
        return new BlockingParentPipe(System.in, () -> endThisProcess(patience));
    }

    Thread watch() {
        return daemon("parent-pipe", () -> {
            readToEnd();
            end.run();
        });
    }

    private void readToEnd() {
        try {
            pipe.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            LOG.atWarn().addKeyValue("event", "parent-pipe-broken").setCause(e).log("parent-pipe-broken");
        }
    }

    /** {@code System.exit} runs Spring's shutdown hook, which closes the application and waits for it. */
    private static void endThisProcess(Duration patience) {
        LOG.atInfo().addKeyValue("event", "parent-gone").log("parent-gone");
        daemon("parent-pipe-last-resort", () -> haltAfter(patience));
        System.exit(0);
    }

    private static void haltAfter(Duration patience) {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static Thread daemon(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).start(work);
    }
}
