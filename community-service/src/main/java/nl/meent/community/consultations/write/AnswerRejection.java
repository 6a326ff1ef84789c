package nl.meent.community.consultations.write;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with an answer. */
public enum AnswerRejection implements Rejection {
    /** The question has to be answered. */
    REQUIRED(
            "answer-required",
            "Beantwoord ook de vraag \u201c{question}\u201d.",
            "Answer the question \u201c{question}\u201d too."),
    /** One question, one answer. */
    TWICE(
            "answered-twice",
            "De vraag \u201c{question}\u201d heeft twee antwoorden. Geef er een.",
            "The question \u201c{question}\u201d has two answers. Give one."),
    /** OPEN wants a text. */
    NOT_A_TEXT("answer-not-a-text", "Geef als antwoord een tekst.", "Give a text as the answer."),
    /** A text has a limit. */
    TOO_LONG(
            "answer-too-long",
            "Uw antwoord op \u201c{question}\u201d mag hoogstens {max} tekens lang zijn; nu zijn het er {actual}.",
            "Your answer to \u201c{question}\u201d may have at most {max} characters; now there are {actual}."),
    /** SINGLE wants one of the options. */
    NOT_AN_OPTION("answer-not-an-option", "Kies een van deze antwoorden: {options}.", "Choose one of: {options}."),
    /** MULTIPLE wants a list of options, each once. */
    NOT_OPTIONS(
            "answer-not-options",
            "Kies uit deze antwoorden, elk hoogstens een keer: {options}.",
            "Choose from these, each at most once: {options}."),
    /** MULTIPLE has a most. */
    TOO_MANY(
            "answer-too-many",
            "Kies bij \u201c{question}\u201d hoogstens {max} antwoorden.",
            "Choose at most {max} answers to \u201c{question}\u201d."),
    /** SCALE wants a whole number. */
    NOT_ON_SCALE(
            "answer-not-on-scale",
            "Kies een geheel getal van {min} tot en met {max}.",
            "Choose a whole number from {min} to {max}."),
    /** RANKING wants all options in order. */
    NOT_A_RANKING(
            "answer-not-a-ranking",
            "Zet bij \u201c{question}\u201d al deze antwoorden op volgorde, elk een keer: {options}.",
            "Put all of these in order at \u201c{question}\u201d, each once: {options}."),
    /** STATEMENT knows three values. */
    NOT_A_STANCE("answer-not-a-stance", "Kies AGREE, NEUTRAL of DISAGREE.", "Choose AGREE, NEUTRAL or DISAGREE.");

    private final Reason reason;

    AnswerRejection(String code, String dutch, String english) {
        this.reason = new Reason(Kind.INVALID, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
