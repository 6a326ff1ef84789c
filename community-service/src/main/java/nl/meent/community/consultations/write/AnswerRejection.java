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
    NOT_A_STANCE("answer-not-a-stance", "Kies AGREE, NEUTRAL of DISAGREE.", "Choose AGREE, NEUTRAL or DISAGREE."),
    /** PARAGRAPHS wants a list of comments. */
    NOT_COMMENTS(
            "answer-not-comments",
            "Geef een lijst met per onderdeel: paragraph, stance (AGREE, CHANGE of REMARK) en text.",
            "Give a list with for each paragraph: paragraph, stance (AGREE, CHANGE or REMARK) and text."),
    /** The draft text has no such paragraph. */
    UNKNOWN_PARAGRAPH(
            "answer-paragraph-unknown",
            "De tekst heeft geen onderdeel \u201c{paragraph}\u201d. Kies een van de nummers die er staan.",
            "The text has no paragraph \u201c{paragraph}\u201d. Choose one of its numbers."),
    /** One paragraph, one comment. */
    PARAGRAPH_TWICE(
            "answer-paragraph-twice",
            "U reageert twee keer op onderdeel \u201c{paragraph}\u201d. Doe dat een keer.",
            "You comment on paragraph \u201c{paragraph}\u201d twice. Do so once."),
    /** A text alone doesn't say what it is. */
    NO_PARAGRAPH_STANCE(
            "answer-paragraph-without-stance",
            "Kies bij onderdeel \u201c{paragraph}\u201d of u het eens bent, iets wilt wijzigen of een opmerking hebt.",
            "Choose at paragraph \u201c{paragraph}\u201d whether you agree, want a change or have a remark."),
    /** AGREE takes no text. */
    AGREEMENT_WITH_TEXT(
            "answer-agreement-with-text",
            "U bent het eens met onderdeel \u201c{paragraph}\u201d, maar schreef er ook iets bij. Kies wijzigen of"
                    + " opmerking, of haal uw tekst weg.",
            "You agree with paragraph \u201c{paragraph}\u201d, but wrote something too. Choose change or remark, or"
                    + " take your text out."),
    /** CHANGE wants the wording. */
    CHANGE_WITHOUT_WORDING(
            "answer-change-without-wording",
            "Schrijf bij onderdeel \u201c{paragraph}\u201d hoe de tekst volgens u moet luiden.",
            "Write at paragraph \u201c{paragraph}\u201d how the text should read."),
    /** REMARK wants the remark. */
    REMARK_WITHOUT_TEXT(
            "answer-remark-without-text",
            "Schrijf uw opmerking bij onderdeel \u201c{paragraph}\u201d.",
            "Write your remark on paragraph \u201c{paragraph}\u201d."),
    /** A comment has a limit. */
    COMMENT_TOO_LONG(
            "answer-comment-too-long",
            "Uw tekst bij onderdeel \u201c{paragraph}\u201d mag hoogstens {max} tekens lang zijn; nu zijn het er"
                    + " {actual}.",
            "Your text on paragraph \u201c{paragraph}\u201d may have at most {max} characters; now there are"
                    + " {actual}.");

    private final Reason reason;

    AnswerRejection(String code, String dutch, String english) {
        this.reason = new Reason(Kind.INVALID, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
