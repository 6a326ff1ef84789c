package nl.meent.runtime.web.bodies;

import nl.meent.runtime.rejections.Rejection;

/**
 * What can be wrong with a field of a body or a query key. Codes are published: add, never change. Besides the details
 * the sentences know {@code {field}} and, with a capital, {@code {Field}}: the field's name in the reader's language. Some names
 * are plural, so no Dutch sentence has the field as its subject.
 */
public enum BodyRejection implements Rejection {
    MALFORMED_JSON(
            "malformed-json",
            "Dit is geen geldige JSON: kijk op regel {line}, teken {column}.",
            "This is not valid JSON: look at line {line}, character {column}."),
    BODY_REQUIRED("body-required", "Stuur een JSON-object mee in de inhoud.", "Send a JSON object as the body."),
    REQUIRED("required", "Vul {field} in.", "Fill in {field}."),
    MUST_BE_EMPTY("must-be-empty", "Laat {field} leeg.", "Leave {field} empty."),
    ONE_LINE(
            "one-line",
            "Zet {field} op één regel, zonder regeleinden en onzichtbare tekens.",
            "Put {field} on one line, without line breaks and invisible characters."),
    UNFIT_CHARACTER(
            "unfit-character",
            "In {field} staat een onzichtbaar teken dat wij niet kunnen bewaren. Haal het weg, of typ de tekst"
                    + " opnieuw.",
            "There is an invisible character in {field} that we cannot keep. Remove it, or type the text again."),
    TOO_SHORT(
            "too-short",
            "Gebruik voor {field} minstens {min} tekens; nu zijn het er {actual}.",
            "{Field} must have at least {min} characters; now there are {actual}."),
    TOO_LONG(
            "too-long",
            "Gebruik voor {field} hoogstens {max} tekens; nu zijn het er {actual}.",
            "{Field} may have at most {max} characters; now there are {actual}."),
    TOO_FEW(
            "too-few",
            "Geef bij {field} minstens {min} op; nu zijn het er {actual}.",
            "Give at least {min} for {field}; now there are {actual}."),
    TOO_MANY(
            "too-many",
            "Geef bij {field} hoogstens {max} op; nu zijn het er {actual}.",
            "Give at most {max} for {field}; now there are {actual}."),
    TOO_LOW("too-low", "Geef bij {field} {min} of hoger op.", "{Field} must be {min} or more."),
    TOO_HIGH("too-high", "Geef bij {field} hoogstens {max} op.", "{Field} may be at most {max}."),
    WRONG_FORM(
            "wrong-form",
            "De vorm van {field} klopt niet. Goed is bijvoorbeeld: {example}",
            "The form of {field} is not right. Right is, for example: {example}"),
    INVALID_EMAIL(
            "invalid-email",
            "Geef bij {field} een e-mailadres op, zoals naam@gemeente.nl.",
            "Give an e-mail address for {field}, such as name@gemeente.nl."),
    NOT_IN_FUTURE(
            "not-in-future",
            "Kies bij {field} een moment in de toekomst.",
            "Choose a moment in the future for {field}."),
    NOT_IN_PAST(
            "not-in-past", "Kies bij {field} een moment in het verleden.", "Choose a moment in the past for {field}."),
    UNKNOWN_VALUE(
            "unknown-value",
            "Kies bij {field} uit deze waarden: {allowed}.",
            "{Field} can only have one of these values: {allowed}."),
    INVALID_ID("invalid-id", "Geef bij {field} een id op in de vorm van een UUID.", "{Field} must be an id, a UUID."),
    INVALID_MOMENT(
            "invalid-moment",
            "Geef bij {field} een datum met tijd en tijdzone op, zoals 2026-11-24T16:00:00Z.",
            "{Field} must be a date with time and time zone, such as 2026-11-24T16:00:00Z."),
    INVALID_DATE(
            "invalid-date",
            "Geef bij {field} een datum op, zoals 2026-11-24.",
            "{Field} must be a date, such as 2026-11-24."),
    INVALID_TIME(
            "invalid-time", "Geef bij {field} een tijd op, zoals 10:00.", "{Field} must be a time, such as 10:00."),
    INVALID_DURATION(
            "invalid-duration",
            "Geef bij {field} een duur op, zoals PT72H.",
            "{Field} must be a duration, such as PT72H."),
    INVALID_ADDRESS(
            "invalid-address",
            "Geef bij {field} een webadres op, zoals https://vng.nl.",
            "{Field} must be a web address, such as https://vng.nl."),
    NOT_A_TEXT(
            "not-a-text",
            "Geef bij {field} tekst op, tussen aanhalingstekens.",
            "{Field} must be text, in quotation marks."),
    NOT_A_WHOLE_NUMBER(
            "not-a-whole-number", "Geef bij {field} een geheel getal op.", "{Field} must be a whole number."),
    NOT_A_NUMBER("not-a-number", "Geef bij {field} een getal op.", "{Field} must be a number."),
    NOT_TRUE_OR_FALSE("not-true-or-false", "Geef bij {field} true of false op.", "{Field} must be true or false."),
    NOT_A_LIST(
            "not-a-list", "Geef bij {field} een lijst op, tussen [ en ].", "{Field} must be a list, between [ and ]."),
    NOT_AN_OBJECT(
            "not-an-object",
            "Geef bij {field} een JSON-object op, tussen accolades.",
            "{Field} must be a JSON object, between braces."),
    INVALID_VALUE("invalid-value", "De waarde van {field} klopt niet.", "The value of {field} is not valid.");

    private final Reason reason;

    BodyRejection(String code, String dutch, String english) {
        this.reason = new Reason(Kind.INVALID, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
