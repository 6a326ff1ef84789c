package nl.meent.search.find;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with a search. Codes are published: add, never change. */
enum SearchRejection implements Rejection {
    QUERY_TOO_LONG(
            "search-query-too-long",
            "Uw zoekvraag is te lang. Gebruik hoogstens {maximum} tekens.",
            "Your query is too long. Use at most {maximum} characters."),
    UNKNOWN_VALUE(
            "search-unknown-value",
            "De waarde {value} kennen wij niet. Kies een van deze: {known}.",
            "We do not know the value {value}. Choose one of these: {known}."),
    INVALID_MOMENT(
            "search-invalid-moment",
            "Geef een datum (2026-11-24) of een tijdstip met tijdzone (2026-11-24T10:00:00Z).",
            "Give a date (2026-11-24) or a moment with its time zone (2026-11-24T10:00:00Z).");

    private final Reason reason;

    SearchRejection(String code, String dutch, String english) {
        this.reason = new Reason(Kind.INVALID, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
