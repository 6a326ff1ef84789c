package nl.meent.acceptance.faults;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests that kill what {@link nl.meent.acceptance.platform.Platform#breakable()} runs: one at a time, and first, as they take long. */
@ResourceLock("the platform that may be killed")
@Order(Breaking.FIRST)
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaking {
    /** Before all that don't kill. */
    int FIRST = 0;
}
