package nl.meent.runtime.web.bodies;

import nl.meent.runtime.rejections.Rejection;

/**
 * What can be wrong with a field of a body or a query key. Codes are published: add, never change. Besides the details
 * the sentences know {@code {field}} and, with a capital, {@code {Field}}: the field's name in the reader's language.
 */
public enum BodyRejection implements Rejection {
    MALFORMED_JSON(
            "malformed-json",
            "Dit is geen geldige JSON: kijk op regel {line}, teken {column}.",
            "This is not valid JSON: look at line {line}, character {column}."),
    BODY_REQUIRED("body-required", "Stuur een JSON-object mee in de inhoud.", "Send a JSON object as the body."),
    REQUIRED("required", "Vul {field} in.", "Fill in {field}."),
    MUST_BE_EMPTY("must-be-empty", "Laat {field} leeg.", "Leave {field} empty."),
    TOO_SHORT(
            "too-short",
            "{Field} moet minstens {min} tekens lang zijn; nu zijn het er {actual}.",
            "{Field} must have at least {min} characters; now there are {actual}."),
    TOO_LONG(
            "too-long",
            "{Field} mag hoogstens {max} tekens lang zijn; nu zijn het er {actual}.",
            "{Field} may have at most {max} characters; now there are {actual}."),
    TOO_FEW(
            "too-few",
            "Geef bij {field} minstens {min} op; nu zijn het er {actual}.",
            "Give at least {min} for {field}; now there are {actual}."),
    TOO_MANY(
            "too-many",
            "Geef bij {field} hoogstens {max} op; nu zijn het er {actual}.",
            "Give at most {max} for {field}; now there are {actual}."),
    TOO_LOW("too-low", "{Field} moet {min} of hoger zijn.", "{Field} must be {min} or more."),
    TOO_HIGH("too-high", "{Field} mag hoogstens {max} zijn.", "{Field} may be at most {max}."),
    WRONG_FORM(
            "wrong-form",
            "{Field} heeft niet de juiste vorm. Die is: {pattern}",
            "{Field} does not have the right form. That is: {pattern}"),
    INVALID_EMAIL(
            "invalid-email",
            "{Field} is geen e-mailadres, zoals naam@gemeente.nl.",
            "{Field} is not an e-mail address, such as name@gemeente.nl."),
    NOT_IN_FUTURE(
            "not-in-future",
            "Kies bij {field} een moment in de toekomst.",
            "Choose a moment in the future for {field}."),
    NOT_IN_PAST(
            "not-in-past", "Kies bij {field} een moment in het verleden.", "Choose a moment in the past for {field}."),
    UNKNOWN_VALUE(
            "unknown-value",
            "{Field} kan alleen een van deze waarden hebben: {allowed}.",
            "{Field} can only have one of these values: {allowed}."),
    INVALID_ID("invalid-id", "{Field} moet een id in de vorm van een UUID zijn.", "{Field} must be an id, a UUID."),
    INVALID_MOMENT(
            "invalid-moment",
            "{Field} moet een datum met tijd en tijdzone zijn, zoals 2026-11-24T16:00:00Z.",
            "{Field} must be a date with time and time zone, such as 2026-11-24T16:00:00Z."),
    INVALID_DATE(
            "invalid-date",
            "{Field} moet een datum zijn, zoals 2026-11-24.",
            "{Field} must be a date, such as 2026-11-24."),
    INVALID_TIME("invalid-time", "{Field} moet een tijd zijn, zoals 10:00.", "{Field} must be a time, such as 10:00."),
    INVALID_DURATION(
            "invalid-duration",
            "{Field} moet een duur zijn, zoals PT72H.",
            "{Field} must be a duration, such as PT72H."),
    INVALID_ADDRESS(
            "invalid-address",
            "{Field} moet een webadres zijn, zoals https://vng.nl.",
            "{Field} must be a web address, such as https://vng.nl."),
    NOT_A_TEXT(
            "not-a-text",
            "{Field} moet tekst zijn, tussen aanhalingstekens.",
            "{Field} must be text, in quotation marks."),
    NOT_A_WHOLE_NUMBER("not-a-whole-number", "{Field} moet een geheel getal zijn.", "{Field} must be a whole number."),
    NOT_A_NUMBER("not-a-number", "{Field} moet een getal zijn.", "{Field} must be a number."),
    NOT_TRUE_OR_FALSE("not-true-or-false", "{Field} moet true of false zijn.", "{Field} must be true or false."),
    NOT_A_LIST("not-a-list", "{Field} moet een lijst zijn, tussen [ en ].", "{Field} must be a list, between [ and ]."),
    NOT_AN_OBJECT(
            "not-an-object",
            "{Field} moet een JSON-object zijn, tussen accolades.",
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
