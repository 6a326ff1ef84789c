package nl.meent.community.consultations.write;

import nl.meent.runtime.rejections.Rejection;

/** Why a passage is not tagged, or not cited. */
public enum PassageRejection implements Rejection {
    /** The answer has no such passage. */
    OUTSIDE_ANSWER(
            Kind.INVALID,
            "passage-outside-answer",
            "Deze woorden staan niet in het antwoord. Kies een stuk uit het antwoord.",
            "These words are not in the answer. Choose a part of the answer."),
    /** There is no such answer, or it has been erased. */
    UNKNOWN_ANSWER(
            Kind.INVALID,
            "answer-unknown",
            "Dit antwoord is er niet of is gewist. Laad de pagina opnieuw.",
            "This answer is not there or was erased. Load the page again."),
    /** Nothing has this tag. */
    UNKNOWN_TAG(
            Kind.INVALID,
            "tag-unknown",
            "Het label \u201c{tag}\u201d komt bij deze vraag niet voor.",
            "No answer to this question has the tag \u201c{tag}\u201d.");

    private final Reason reason;

    PassageRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
