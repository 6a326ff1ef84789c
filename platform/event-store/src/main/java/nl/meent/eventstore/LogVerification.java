package nl.meent.eventstore;

import java.util.Optional;

/**
 * What a walk along the chain found. Who can write the collection can recompute the chain and cut its end off; only
 * checkpoints kept elsewhere show that.
 *
 * @param intact commits from the first on whose number, content and hash are right
 * @param broken the first commit that is not, or that is missing before later ones
 */
public record LogVerification(long intact, Optional<Broken> broken) {

    /**
     * @param position commit number
     * @param reason   in English, for an operator
     */
    public record Broken(long position, String reason) {}

    /** Whether the whole log is as it was written. */
    public boolean isIntact() {
        return broken.isEmpty();
    }

    static LogVerification brokenAfter(long intact, String reason) {
        return new LogVerification(intact, Optional.of(new Broken(intact + 1, reason)));
    }
}
