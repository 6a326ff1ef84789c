package nl.meent.events.posts;

/** What kind of post it is. */
public enum PostKind {
    /** Somebody asks. */
    QUESTION,
    /** A practice worth copying. */
    EXPERIENCE,
    /** An ethical case with the weighing of values. */
    CASE,
    /** Fact sheet, model text, position paper: with source and version. */
    KNOWLEDGE_PRODUCT,
    /** News of the association. */
    ANNOUNCEMENT
}
