package nl.meent.community.consultations.write;

import java.util.Set;

/** What whoever writes a response, or an outcome, believes to be there. */
public sealed interface Expectation {

    /** Whether that is so. */
    boolean accepts(long revision);

    /** Nothing was said: fine as long as nothing is there. */
    record NothingSaid() implements Expectation {
        @Override
        public boolean accepts(long revision) {
            return false;
        }
    }

    /** Whatever is there, as long as something is. */
    record Whatever() implements Expectation {
        @Override
        public boolean accepts(long revision) {
            return true;
        }
    }

    /**
     * One of these revisions.
     *
     * @param revisions that the writer has seen
     */
    record Seen(Set<Long> revisions) implements Expectation {
        @Override
        public boolean accepts(long revision) {
            return revisions.contains(revision);
        }
    }
}
