package nl.meent.events.consultations;

/** What somebody thinks of a paragraph of a draft text. */
public enum ParagraphStance {
    /** It may stay as it is. */
    AGREE,
    /** It should read otherwise, and how. */
    CHANGE,
    /** Something else is to be said of it. */
    REMARK
}
