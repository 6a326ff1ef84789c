package nl.meent.transparency;

/** Why something holds, doesn't, or could not be checked: for who puts it into the words of a reader. */
public enum Reason {
    /** The commitment that the answers make. */
    MADE_OF_ANSWERS,
    /** The number of the commit. */
    IN_ENTRY,
    /** The size of the log. */
    OF_SIZE,
    /** The number of hashes that lead to the root. */
    BY_HASHES,
    /** How many were counted, and the number of the commit that says so. */
    AMONG,

    /** Nothing was given to check it with. */
    NOTHING_GIVEN,
    /** The results come without the commit that records them, as they did at first. */
    WITHOUT_ENTRY,

    /** It is no evidence, no results, or not all of it. */
    NOT_WHOLE,
    /** A name stands twice in one object, so that two readers may read two things (RFC 7493, section 2.3). */
    NAMED_TWICE,
    /** Something isn't base64, or no text of JSON. */
    UNREADABLE,
    /** A salt isn't 32 bytes; how many it is. */
    SALT_LENGTH,
    /** A hash isn't 32 bytes; how many it is. */
    HASH_LENGTH,
    /** These answers with this salt make another commitment; which. */
    OTHER_ANSWERS,
    /** The bytes are no commit. */
    NO_COMMIT,
    /** The commit has another number; which. */
    OTHER_ENTRY,
    /** The commit says nothing of this commitment, of this consultation. */
    NOT_SAID,
    /** It is no checkpoint. */
    NO_CHECKPOINT,
    /** The key of this log didn't sign it; the name of the log. */
    NOT_SIGNED,
    /** It is the checkpoint of another log; which. */
    OTHER_LOG,
    /** The proof is for another tree or leaf than it is given with. */
    OTHER_PROOF,
    /** The proof doesn't lead to the root of the checkpoint. */
    NOT_INCLUDED,
    /** The commit records no results of this consultation, or more than one. */
    NO_RESULTS,
    /** One commitment stands twice among what was counted. */
    COUNTED_TWICE,
    /** What is said of the results isn't what the commit records. */
    OTHER_RESULTS,
    /** The results were recorded before the response; the number of their commit. */
    COUNTED_BEFORE,
    /** The results didn't count this commitment. */
    NOT_COUNTED,
    /** There is no proof that the log of today begins with that of the results. */
    NO_PROOF_OF_RESULTS,
    /** The log of today doesn't begin with that of the receipt. */
    NOT_GROWN_FROM_RECEIPT,
    /** The log of today doesn't begin with that of the results. */
    NOT_GROWN_FROM_RESULTS
}
