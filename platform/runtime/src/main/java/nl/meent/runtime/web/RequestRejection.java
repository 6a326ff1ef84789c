package nl.meent.runtime.web;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with a request whatever the feature. Codes are published: add, never change. */
public enum RequestRejection implements Rejection {
    INVALID_REQUEST(
            Kind.INVALID,
            "invalid-request",
            "Er klopt iets niet in wat u hebt gestuurd. Bekijk de meldingen, verbeter het en stuur het opnieuw.",
            "Something in your request is not right. See the messages, correct it and send it again."),
    INVALID_CURSOR(
            Kind.INVALID,
            "invalid-cursor",
            "Deze verwijzing naar de volgende pagina klopt niet. Begin weer bij de eerste pagina.",
            "This reference to the next page is not valid. Start again at the first page."),
    INVALID_LIMIT(
            Kind.INVALID,
            "invalid-limit",
            "Vraag minstens 1 en hoogstens {maximum} resultaten per pagina.",
            "Ask for at least 1 and at most {maximum} results per page."),
    INVALID_POSITION(
            Kind.INVALID,
            "invalid-position",
            "De kop Meent-Position moet een geheel getal van 0 of hoger zijn.",
            "The header Meent-Position must be a whole number of 0 or more."),
    POSITION_BEYOND_HEAD(
            Kind.INVALID,
            "position-beyond-head",
            "De positie {position} bestaat nog niet. De laatste positie is {head}.",
            "Position {position} does not exist yet. The last position is {head}."),
    INVALID_IDEMPOTENCY_KEY(
            Kind.INVALID,
            "invalid-idempotency-key",
            "De kop Idempotency-Key moet 1 tot en met 64 zichtbare tekens hebben, zonder spaties.",
            "The header Idempotency-Key must have 1 to 64 visible characters, without spaces."),
    INVALID_IF_MATCH(
            Kind.INVALID,
            "invalid-if-match",
            "De kop If-Match moet * zijn of versies tussen aanhalingstekens, zoals \"3\".",
            "The header If-Match must be * or versions in quotation marks, such as \"3\"."),
    /** There is no such thing, or the caller may not see it: nobody can tell which. */
    NOT_FOUND(
            Kind.NOT_FOUND,
            "not-found",
            "Dit bestaat niet, of u mag het niet zien.",
            "This does not exist, or you may not see it."),
    STALE_VERSION(
            Kind.STALE,
            "stale-version",
            "Iemand heeft dit intussen gewijzigd. Bekijk de nieuwe versie en voer uw wijziging daarin door.",
            "Somebody has changed this in the meantime. Look at the new version and make your change there."),
    PRECONDITION_REQUIRED(
            Kind.PRECONDITION_REQUIRED,
            "precondition-required",
            "Vertel met de kop If-Match welke versie u wijzigt. De versie staat in de kop ETag van wat u hebt"
                    + " opgehaald.",
            "Say with the header If-Match which version you change. The version is in the header ETag of what you"
                    + " got."),
    TOO_MANY_WRITES(
            Kind.TOO_MANY,
            "too-many-writes",
            "U hebt in korte tijd veel gestuurd. Probeer het over {seconds} seconden opnieuw.",
            "You have sent a lot in a short time. Try again in {seconds} seconds.");

    private final Reason reason;

    RequestRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
