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

    private final String code;
    private final String dutch;
    private final String english;

    SearchRejection(String code, String dutch, String english) {
        this.code = code;
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
