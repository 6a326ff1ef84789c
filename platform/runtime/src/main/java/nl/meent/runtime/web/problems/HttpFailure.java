package nl.meent.runtime.web.problems;

/** What goes wrong in HTTP itself, before and beside the features. Codes are published: add, never change. */
enum HttpFailure {
    UNAUTHENTICATED(
            401,
            "unauthenticated",
            "Meld u aan. U hebt geen toegangsbewijs meegestuurd, of het is niet geldig of verlopen.",
            "Sign in. You sent no access token, or it is not valid or has expired."),
    NOT_ALLOWED(403, "not-allowed", "U mag dit niet doen.", "You are not allowed to do this."),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "De methode {method} kan hier niet. Wel: {allowed}.",
            "The method {method} is not possible here. Possible: {allowed}."),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "Het antwoord is er niet in de vorm die u vraagt. Wel: {supported}.",
            "The answer does not exist in the form you ask for. Possible: {supported}."),
    CONTENT_TOO_LARGE(
            413,
            "content-too-large",
            "U stuurt te veel in één keer. Hoogstens {maximum} kilobyte is mogelijk.",
            "You send too much at once. At most {maximum} kilobytes are possible."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "Dit soort inhoud kan hier niet. Wel: {supported}.",
            "This type of content is not possible here. Possible: {supported}."),
    BAD_REQUEST(400, "invalid-request", "Deze vraag klopt niet.", "This request is not right."),
    INTERNAL(
            500,
            "internal-error",
            "Er ging bij ons iets mis. Probeer het later opnieuw. Blijft het misgaan, meld dan dit nummer: {id}.",
            "Something went wrong on our side. Try again later. If it goes on, report this number: {id}."),
    ISSUER_UNREACHABLE(
            503,
            "issuer-unreachable",
            "We kunnen uw toegangsbewijs nu niet controleren. Probeer het over {seconds} seconden opnieuw.",
            "We can't check your access token at the moment. Try again in {seconds} seconds."),
    UNAVAILABLE(
            503,
            "unavailable",
            "Dit onderdeel doet het nu niet. Probeer het over {seconds} seconden opnieuw.",
            "This part does not work at the moment. Try again in {seconds} seconds.");

    final int status;
    final String code;
    final String dutch;
    final String english;

    HttpFailure(int status, String code, String dutch, String english) {
        this.status = status;
        this.code = code;
        this.dutch = dutch;
        this.english = english;
    }
}
