package nl.meent.acceptance.faults;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Tests that kill what {@link nl.meent.acceptance.platform.Platform#breakable()} runs: one at a time, in one lane from the
 * beginning, as they take long. The other lane has the rest meanwhile.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Order(Breaking.FIRST)
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaking {
    /** Before all that don't kill. */
    int FIRST = 0;
}
