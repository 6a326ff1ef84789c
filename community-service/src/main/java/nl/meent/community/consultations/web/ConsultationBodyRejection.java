package nl.meent.community.consultations.web;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with what is drafted, and who may not take part. */
enum ConsultationBodyRejection implements Rejection {
    CLOSES_BEFORE_OPENING(
            Kind.INVALID,
            "closes-before-opening",
            "Kies een sluitingsmoment na de opening.",
            "Choose a closing time after the opening."),
    SAME_QUESTION_ID(
            Kind.INVALID,
            "question-id-twice",
            "Het id \u201c{question}\u201d komt twee keer voor. Geef elke vraag een eigen id.",
            "The id \u201c{question}\u201d occurs twice. Give each question an id of its own."),
    TOO_FEW_OPTIONS(
            Kind.INVALID,
            "question-too-few-options",
            "Geef bij deze soort vraag minstens twee keuzes.",
            "Give at least two options with this kind of question."),
    SAME_OPTION(
            Kind.INVALID,
            "question-option-twice",
            "De keuze \u201c{option}\u201d komt twee keer voor.",
            "The option \u201c{option}\u201d occurs twice."),
    NO_OPTIONS_HERE(
            Kind.INVALID,
            "question-without-options",
            "Bij deze soort vraag horen geen keuzes.",
            "This kind of question has no options."),
    MOST_OUT_OF_RANGE(
            Kind.INVALID,
            "question-most-out-of-range",
            "Het hoogste aantal antwoorden moet van 1 tot en met {options} zijn.",
            "The most that can be chosen must be from 1 to {options}."),
    NO_SCALE(
            Kind.INVALID,
            "question-without-scale",
            "Geef bij een schaal een laagste en een hoogste getal, met hoogstens 100 stappen ertussen.",
            "Give a scale a lowest and a highest number, with at most 100 steps between them."),
    UNKNOWN_CIRCLE(
            Kind.INVALID,
            "audience-circle-unknown",
            "De kring \u201c{circle}\u201d bestaat niet. Kies een kring uit de lijst.",
            "There is no circle \u201c{circle}\u201d. Choose one from the list."),
    NOT_INVITED(
            Kind.NOT_ALLOWED,
            "consultation-not-invited",
            "U hoort niet bij de doelgroep van deze raadpleging. U kunt haar bekijken, maar niet reageren.",
            "You are not in the audience of this consultation. You can read it, but not respond."),
    RESULTS_NOT_PUBLISHED(
            Kind.NOT_ALLOWED,
            "results-not-published",
            "Bij deze raadpleging is afgesproken dat de reacties niet worden gepubliceerd.",
            "With this consultation it was agreed that responses are not published."),
    WITHOUT_RECEIPT(
            Kind.CONFLICT,
            "response-without-receipt",
            "Van deze reactie is geen bewijs: zij is van voor er bewijzen waren, of is gewist. Reageer opnieuw zolang"
                    + " de raadpleging open is.",
            "There is no receipt of this response: it is from before there were any, or was erased. Respond again"
                    + " while the consultation is open."),
    RESPONSES_ONLY_COUNTED(
            Kind.NOT_ALLOWED,
            "responses-only-counted",
            "Bij deze raadpleging is beloofd dat reacties alleen worden geteld. Bekijk de resultaten.",
            "With this consultation it was promised that responses are only counted. Look at the results."),
    AUDIENCE_TOO_SMALL(
            Kind.NOT_ALLOWED,
            "audience-too-small",
            "De doelgroep is zo klein dat reacties zonder naam toch herkenbaar zijn. Daarom tonen wij ze niet.",
            "The audience is so small that responses without name could still be recognised. So they are not shown."),
    /** Who responded would say who wrote what. */
    RESPONDENTS_TOO_FEW(
            Kind.NOT_ALLOWED,
            "respondents-too-few",
            "Er zijn nog zo weinig reacties dat te raden is wie wat schreef. Daarom tonen wij niet wie er reageerden.",
            "There are so few responses that one could guess who wrote what. So it is not shown who responded.");

    private final Reason reason;

    ConsultationBodyRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
