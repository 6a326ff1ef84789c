package nl.meent.transparency;

import java.util.List;

/**
 * What became of one thing that had to hold.
 *
 * @param claim   what had to hold
 * @param verdict whether it does
 * @param reason  why
 * @param values  what was seen, as the reason says
 */
public record Finding(Claim claim, Verdict verdict, Reason reason, List<String> values) {

    /** What was seen, by its place; empty if it isn't there. */
    public String value(int place) {
        return place < values.size() ? values.get(place) : "";
    }

    /** What has to hold, in the order in which it is checked. */
    public enum Claim {
        /** The commitment is that of these answers with this salt. */
        COMMITTED,
        /** The commit with this number says the commitment, of this consultation. */
        RECORDED,
        /** The key of the log signed the receipt's checkpoint. */
        SIGNED,
        /** The commit is in the log of that checkpoint. */
        INCLUDED,
        /** The commit that records the results is in the log of their own, signed checkpoint, and counts the commitment. */
        COUNTED,
        /** The public log of today only added to those of both checkpoints. */
        CONSISTENT
    }

    /** Whether it holds. */
    public enum Verdict {
        /** It does. */
        HOLDS,
        /** It doesn't. */
        FAILS,
        /** Nothing was given to check it with. */
        NOT_CHECKED
    }
}
