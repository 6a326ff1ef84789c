package nl.meent.community.consultations.web;

import nl.meent.runtime.rejections.Rejection;

/** Why a consultation that somebody brings as a file is refused, beyond what can be wrong with any draft. */
enum ImportRejection implements Rejection {
    NOT_OURS(
            "import-format-unknown",
            "Dit is geen raadpleging die Meent kan lezen. Zet bij format \u201c{format}\u201d, of download de"
                    + " raadpleging opnieuw.",
            "This is not a consultation that Meent can read. Set format to \u201c{format}\u201d, or download the"
                    + " consultation again."),
    NEWER_FORMAT(
            "import-format-newer",
            "Dit bestand komt van een nieuwere versie van Meent. Deze Meent leest \u201c{format}\u201d. Vraag uw"
                    + " beheerder om Meent bij te werken.",
            "This file is from a newer version of Meent. This Meent reads \u201c{format}\u201d. Ask your administrator"
                    + " to update Meent."),
    UNKNOWN_FIELD(
            "import-field-unknown",
            "Meent kent het veld \u201c{name}\u201d niet. Haal het weg, of kijk of de naam goed is geschreven.",
            "Meent knows no field \u201c{name}\u201d. Remove it, or see whether its name is spelled right."),
    UNKNOWN_ORGANISATION(
            "import-organisation-unknown",
            "De organisatie met code \u201c{organisation}\u201d bestaat hier niet. Haal haar weg, of kies een andere"
                    + " code.",
            "There is no organisation with code \u201c{organisation}\u201d here. Remove it, or choose another code.");

    private final Reason reason;

    ImportRejection(String code, String dutch, String english) {
        this.reason = new Reason(Kind.INVALID, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
