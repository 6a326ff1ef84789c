package nl.meent.community.log;

import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.LogVerification;
import nl.meent.eventstore.LogVerification.Broken;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** Tells an operator, on the management port, whether the log is as it was written. Reads the whole log each time. */
@Component
@Endpoint(id = "logverification")
class LogVerificationEndpoint {

    private final CommitLog log;

    LogVerificationEndpoint(CommitLog log) {
        this.log = log;
    }

    /**
     * @param intact whether nothing is wrong
     * @param commits how many commits are right, from the first on
     * @param broken the first that isn't, and why; null where all are right
     */
    record Verified(boolean intact, long commits, @Nullable Broken broken) {}

    @ReadOperation
    Verified verify() {
        LogVerification found = log.verify();
        return new Verified(found.isIntact(), found.intact(), found.broken().orElse(null));
    }
}
