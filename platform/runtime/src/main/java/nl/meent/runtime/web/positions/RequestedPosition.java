package nl.meent.runtime.web.positions;

import java.util.OptionalLong;

/**
 * The position that a read must have reached, from the request's {@code Meent-Position}. An argument of controller
 * methods; a header that isn't a whole number of 0 or more is a 400 before the method is called.
 *
 * @param commit a commit number; empty if the caller doesn't wait for any
 */
public record RequestedPosition(OptionalLong commit) {

    /** @return a request that waits for nothing */
    public static RequestedPosition none() {
        return new RequestedPosition(OptionalLong.empty());
    }

    /**
     * @param commit a commit number, 0 or more
     * @return a request that waits for it
     */
    public static RequestedPosition at(long commit) {
        return new RequestedPosition(OptionalLong.of(commit));
    }
}
