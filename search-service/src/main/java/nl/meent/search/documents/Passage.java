package nl.meent.search.documents;

/**
 * A piece of text that belongs to a document.
 *
 * @param id   what can be changed later has an id, such as that of the answer
 * @param kind what it is
 * @param text plain text
 */
public record Passage(String id, Kind kind, String text) {

    /** Where a passage comes from. */
    public enum Kind {
        ANSWER,
        COMMENT,
        QUESTION,
        CLARIFICATION,
        OUTCOME,
        MATERIAL,
        RECAP
    }
}
