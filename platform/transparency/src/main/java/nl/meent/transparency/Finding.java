package nl.meent.transparency;

/**
 * What became of one thing that had to hold.
 *
 * @param claim   what had to hold
 * @param verdict whether it does
 * @param detail  what was seen, in English, for who looks into it
 */
public record Finding(Claim claim, Verdict verdict, String detail) {

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
        /** The published result counted the commitment, and its own checkpoint is signed and holds the commit. */
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
