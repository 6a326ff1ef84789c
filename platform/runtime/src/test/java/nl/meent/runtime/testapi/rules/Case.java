package nl.meent.runtime.testapi.rules;

/** What a test shows of a rule. Each rule has a test of each case, or says why a case can't be. */
public enum Case {
    /** What the rule allows is done. */
    ACCEPTS,
    /** What the rule forbids is refused, or hidden. */
    REJECTS,
    /** What was so already, or is nothing to act on, changes nothing. */
    NOTHING_HAPPENS
}
