package nl.meent.community.consultations.web;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with what is drafted, and who may not take part. */
enum ConsultationBodyRejection implements Rejection {
    CLOSES_BEFORE_OPENING(
            Kind.INVALID,
            "closes-before-opening",
            "Kies een sluitingsmoment na de opening.",
            "Choose a closing time after the opening."),
    DOCUMENT_WITHOUT_SOURCE(
            Kind.INVALID,
            "document-without-source",
            "Geef bij dit stuk een internetadres of een bestand.",
            "Give this document an address or a file."),
    DOCUMENT_TWICE(
            Kind.INVALID,
            "document-twice",
            "Bij dit stuk staan een internetadres en een bestand. Kies een van beide.",
            "This document has an address and a file. Choose one of them."),
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
    SAME_SECTION_ID(
            Kind.INVALID,
            "section-id-twice",
            "Het id \u201c{section}\u201d komt twee keer voor. Geef elk deel een eigen id.",
            "The id \u201c{section}\u201d occurs twice. Give each section an id of its own."),
    UNKNOWN_SECTION(
            Kind.INVALID,
            "question-section-unknown",
            "Er is geen deel \u201c{section}\u201d. Kies een deel dat er is.",
            "There is no section \u201c{section}\u201d. Choose one that is there."),
    /** Below the heading of a section it would seem to belong to it. */
    OUTSIDE_SECTIONS(
            Kind.INVALID,
            "question-outside-sections",
            "Deze vraag hoort bij geen deel. Zet haar boven het eerste deel, of kies een deel.",
            "This question is in no section. Put it before the first section, or choose one."),
    SECTION_APART(
            Kind.INVALID,
            "question-section-apart",
            "Vragen van een deel staan bij elkaar, in de volgorde van de delen. Verplaats deze vraag, of kies een ander"
                    + " deel.",
            "Questions of a section stand together, in the order of the sections. Move this question, or choose"
                    + " another section."),
    /** So that no two can wait for each other. */
    CONDITION_NOT_EARLIER(
            Kind.INVALID,
            "condition-not-earlier",
            "De vraag waarvan deze afhangt, staat hier niet voor. Kies een eerdere vraag.",
            "The question that this one depends on does not stand before it. Choose an earlier one."),
    CONDITION_NO_CHOICE(
            Kind.INVALID,
            "condition-without-choice",
            "Een vraag kan alleen afhangen van een vraag met keuzes, een schaal of een stelling.",
            "A question can only depend on one with options, a scale or a statement."),
    CONDITION_WITHOUT_VALUES(
            Kind.INVALID,
            "condition-without-values",
            "Kies na welk antwoord deze vraag gesteld wordt.",
            "Choose after which answer this question is asked."),
    CONDITION_VALUE_UNKNOWN(
            Kind.INVALID,
            "condition-value-unknown",
            "\u201c{value}\u201d is geen antwoord op die vraag. Kies uit: {values}.",
            "\u201c{value}\u201d is no answer to that question. Choose from: {values}."),
    NO_PARAGRAPHS(
            Kind.INVALID,
            "question-without-paragraphs",
            "Geef de tekst waarop men kan reageren, in genummerde onderdelen.",
            "Give the text to comment on, in numbered paragraphs."),
    NO_PARAGRAPHS_HERE(
            Kind.INVALID,
            "question-paragraphs-elsewhere",
            "Bij deze soort vraag hoort geen tekst om op te reageren.",
            "This kind of question has no text to comment on."),
    SAME_PARAGRAPH(
            Kind.INVALID,
            "question-paragraph-twice",
            "Het nummer \u201c{paragraph}\u201d komt twee keer voor. Geef elk onderdeel een eigen nummer.",
            "The number \u201c{paragraph}\u201d occurs twice. Give each paragraph a number of its own."),
    /** Half of "you said, we did" says nothing that one can hold somebody to. */
    OUTCOME_WITHOUT_HEARD(
            Kind.INVALID,
            "outcome-without-heard",
            "Schrijf bij deze vraag ook wat u hoorde.",
            "Also write what you heard at this question."),
    OUTCOME_WITHOUT_DONE(
            Kind.INVALID,
            "outcome-without-done",
            "Schrijf bij deze vraag ook wat u deed.",
            "Also write what you did at this question."),
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
            "Van dit antwoord is geen bewijs: het is van voor er bewijzen waren, of is gewist. Antwoord opnieuw zolang"
                    + " de raadpleging open is.",
            "There is no receipt of this response: it is from before there were any, or was erased. Respond again"
                    + " while the consultation is open."),
    RESPONSES_ONLY_COUNTED(
            Kind.NOT_ALLOWED,
            "responses-only-counted",
            "Bij deze raadpleging is beloofd dat reacties alleen worden geteld. Bekijk de cijfers.",
            "With this consultation it was promised that responses are only counted. Look at the figures."),
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
