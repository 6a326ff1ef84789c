package nl.meent.runtime.web.problems;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Hooks;

/**
 * What is heard of errors that nobody waits for any more. A caller who goes away in the middle of a body is one of those, beside the
 * failure of the request: Netty tells both who reads and who would. Everything else stays an error.
 */
public final class DroppedErrors {

    private static final Logger LOG = LoggerFactory.getLogger(DroppedErrors.class);

    /** Hears them from now on, until the process ends: Reactor has one ear for all of it. */
    public DroppedErrors() {
        Hooks.resetOnErrorDropped();
        Hooks.onErrorDropped(DroppedErrors::hear);
    }

    private static void hear(Throwable dropped) {
        if (GoneCaller.isLeftBy(dropped)) {
            LOG.debug("error.dropped", dropped);
        } else {
            LOG.atError()
                    .addKeyValue("event", "error.dropped")
                    .setCause(dropped)
                    .log("error.dropped");
        }
    }
}
