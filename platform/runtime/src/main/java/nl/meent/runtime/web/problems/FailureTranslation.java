package nl.meent.runtime.web.problems;

import java.util.Optional;

/**
 * Tells what an exception of a library means to a caller. Every bean of it is asked, in order, before an exception
 * counts as a failure of ours.
 */
@FunctionalInterface
public interface FailureTranslation {

    /**
     * @param failure an exception or one of its causes
     * @return the problem, or empty if this isn't one that it knows
     */
    Optional<Problem> translate(Throwable failure);
}
