package nl.meent.community.consultations.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;

import nl.meent.events.consultations.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The outcome that stands now, and which one that is: the first, the second and so on. Only what an advocate publishes makes the next one.
 * What others do with the consultation meanwhile (news, tags, a count) leaves it as it is, so none of that is in anybody's way.
 */
final class LatestOutcome {

    private final ToldTags toldTags = new ToldTags();
    private @Nullable Outcome outcome;
    private long version;

    /** For sourcing: this one was published. */
    void becomes(Outcome published) {
        outcome = published;
        version++;
        toldTags.tell(published);
    }

    boolean isThere() {
        return outcome != null;
    }

    boolean is(Outcome other) {
        return other.equals(outcome);
    }

    /** The outcome as it would be published: with the tags of a question as they were told first. */
    Outcome next(Outcome written) {
        return toldTags.kept(written);
    }

    /** That whoever writes the next one has seen the one that stands, or that there is none and nobody claims to have seen any. */
    void requireSeen(Expectation expectation) {
        boolean silent = expectation instanceof Expectation.NothingSaid;
        rejectIf(isThere() && silent, ConsultationRejection.OUTCOME_EXISTS);
        boolean right = isThere() ? expectation.accepts(version) : silent;
        rejectIf(!right, ConsultationRejection.OUTCOME_STALE);
    }
}
