package nl.meent.events.consultations;

/** How a question is answered. */
public enum QuestionKind {
    /** By a text. */
    OPEN,
    /** By one of the options. */
    SINGLE,
    /** By some of the options, at most {@code max}. */
    MULTIPLE,
    /** By an integer from {@code min} to {@code max}. */
    SCALE,
    /** By all options in order. */
    RANKING,
    /** By AGREE, NEUTRAL or DISAGREE. */
    STATEMENT,
    /** By comments on the paragraphs of a draft text. */
    PARAGRAPHS
}
