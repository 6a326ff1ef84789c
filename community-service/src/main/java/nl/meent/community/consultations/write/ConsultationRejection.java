package nl.meent.community.consultations.write;

import nl.meent.runtime.rejections.Rejection;

/** Why something about a consultation or a response is refused. */
public enum ConsultationRejection implements Rejection {
    /** What was approved stays as it is. */
    NOT_A_DRAFT(
            Kind.CONFLICT,
            "consultation-not-a-draft",
            "Deze raadpleging is al goedgekeurd. De vragen en de tekst staan vast. Is iets onduidelijk, geef dan"
                    + " uitleg bij de vraag.",
            "This consultation was approved. Its questions and text are fixed. If something is unclear, explain the"
                    + " question."),
    /** There is nothing to answer. */
    NO_QUESTIONS(
            Kind.CONFLICT,
            "consultation-without-questions",
            "Een raadpleging zonder vragen kan niet open. Voeg eerst een vraag toe.",
            "A consultation without questions cannot open. Add a question first."),
    /** Nobody said when it closes. */
    NO_CLOSING_TIME(
            Kind.CONFLICT,
            "consultation-without-closing-time",
            "Kies eerst wanneer de raadpleging sluit.",
            "First choose when the consultation closes."),
    /** It would be closed before anybody could respond. */
    CLOSES_TOO_EARLY(
            Kind.CONFLICT,
            "consultation-closes-too-early",
            "De raadpleging sluit voordat zij opengaat. Kies een later sluitingsmoment.",
            "The consultation closes before it opens. Choose a later closing time."),
    /** It is still being drafted. */
    NOT_APPROVED(
            Kind.CONFLICT,
            "consultation-not-approved",
            "Deze raadpleging is nog een concept. Dit kan pas als zij is goedgekeurd.",
            "This consultation is still a draft. This is possible once it is approved."),
    /** It opens later. */
    NOT_OPEN_YET(
            Kind.CONFLICT,
            "consultation-not-open-yet",
            "Deze raadpleging is nog niet open. Reageren kan vanaf {opensAt}.",
            "This consultation is not open yet. You can respond from {opensAt}."),
    /** People count on the time that they were given. */
    DEADLINE_SHORTENED(
            Kind.CONFLICT,
            "deadline-shortened",
            "De raadpleging sluit op {closesAt}. Het sluitingsmoment kan alleen later worden.",
            "The consultation closes on {closesAt}. The closing time can only become later."),
    /** The deadline has passed. */
    CLOSED(
            Kind.CONFLICT,
            "consultation-closed",
            "Deze raadpleging is gesloten op {closesAt}. Reageren of wijzigen kan niet meer.",
            "This consultation closed on {closesAt}. Responses and changes are no longer possible."),
    /** The deadline has not passed. */
    NOT_CLOSED(
            Kind.CONFLICT,
            "consultation-not-closed",
            "Deze raadpleging loopt nog tot {closesAt}. Dit kan pas als zij gesloten is.",
            "This consultation is open until {closesAt}. This is possible once it has closed."),
    /** People are not reminded twice a day. */
    REMINDED_LATELY(
            Kind.CONFLICT,
            "reminded-lately",
            "Er is de laatste 24 uur al een herinnering verstuurd. Een volgende kan vanaf {again}.",
            "A reminder was sent within the last 24 hours. You can send the next from {again}."),
    /** It has closed a moment ago. */
    BEING_COUNTED(
            Kind.CONFLICT,
            "consultation-being-counted",
            "De reacties worden nu geteld. Probeer het over een paar minuten opnieuw.",
            "The responses are being counted. Try again in a few minutes."),
    /** It was withdrawn. */
    WITHDRAWN(
            Kind.CONFLICT,
            "consultation-withdrawn",
            "Deze raadpleging is ingetrokken.",
            "This consultation was withdrawn."),
    /** What members were told is not taken back. */
    OUTCOME_PUBLISHED(
            Kind.CONFLICT,
            "consultation-outcome-published",
            "De uitkomst is al gepubliceerd. Intrekken kan niet meer.",
            "The outcome was published. It can no longer be withdrawn."),
    /** The questionnaire has no such question. */
    UNKNOWN_QUESTION(
            Kind.INVALID,
            "question-unknown",
            "Deze raadpleging heeft geen vraag \u201c{question}\u201d.",
            "This consultation has no question \u201c{question}\u201d."),
    /** The draft was changed in the meantime. */
    STALE(
            Kind.STALE,
            "consultation-stale",
            "Iemand heeft dit intussen gewijzigd. Bekijk de nieuwe versie en voer uw wijziging daarin door.",
            "Somebody has changed this in the meantime. Look at the new version and make your change there."),
    /** There is a response; whoever changes it says which version. */
    RESPONSE_EXISTS(
            Kind.PRECONDITION_REQUIRED,
            "response-exists",
            "Er is al een antwoord. Vertel met de kop If-Match welke versie u wijzigt.",
            "There is a response. Say with the header If-Match which version you change."),
    /** The response was changed in the meantime, or taken back. */
    RESPONSE_STALE(
            Kind.STALE,
            "response-stale",
            "Iemand heeft het antwoord intussen gewijzigd. Bekijk de nieuwe versie en voer uw wijziging daarin door.",
            "Somebody has changed the response in the meantime. Look at the new version and make your change there."),
    /** Somebody wrote in the draft since, or before the caller ever saw it. */
    RESPONSE_DRAFT_CHANGED(
            Kind.STALE,
            "response-draft-changed",
            "Er staat een concept dat u niet hebt gezien: iemand heeft het intussen gewijzigd. Bekijk het, en noem in"
                    + " draft de versie waarvan u uitgaat.",
            "There is a draft that you have not seen: somebody has changed it in the meantime. Look at it, and name in"
                    + " draft the version that you start from."),
    /** There is an outcome; whoever changes it says which one was seen. */
    OUTCOME_EXISTS(
            Kind.PRECONDITION_REQUIRED,
            "outcome-exists",
            "Er is al een uitkomst gepubliceerd. Bekijk die, en vertel met de kop If-Match welke versie u wijzigt.",
            "An outcome was published already. Look at it, and say with the header If-Match which version you change."),
    /** Another outcome was published in the meantime. */
    OUTCOME_STALE(
            Kind.STALE,
            "outcome-stale",
            "Iemand heeft de uitkomst intussen gewijzigd. Bekijk wat er nu staat en voer uw wijziging daarin door.",
            "Somebody has changed the outcome in the meantime. Look at what is there now and make your change there.");

    private final Reason reason;

    ConsultationRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
