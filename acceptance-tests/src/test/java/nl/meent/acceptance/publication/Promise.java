package nl.meent.acceptance.publication;

import java.util.List;

/**
 * What who responds is told about who reads it.
 *
 * @param publication how responses are published, such as {@code WITHOUT_NAME}
 * @param responsePer {@code MEMBER} or {@code ORGANISATION}
 */
record Promise(String publication, String responsePer) {

    /** Every way to publish; half of them where colleagues share a response, and half where they don't. */
    static final List<Promise> ALL = List.of(
            new Promise("WITH_ORGANISATION", "MEMBER"),
            new Promise("WITHOUT_NAME", "ORGANISATION"),
            new Promise("AGGREGATE_ONLY", "ORGANISATION"),
            new Promise("NONE", "MEMBER"));

    /** Whether colleagues give one response together. */
    boolean isShared() {
        return responsePer.equals("ORGANISATION");
    }

    @Override
    public String toString() {
        return publication + " per " + responsePer;
    }
}
