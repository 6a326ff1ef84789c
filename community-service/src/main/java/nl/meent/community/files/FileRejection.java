package nl.meent.community.files;

import nl.meent.runtime.rejections.Rejection;

/** Why a file is not taken. */
public enum FileRejection implements Rejection {
    EMPTY(
            "file-empty",
            "Dit bestand is leeg. Kies een bestand waar iets in staat.",
            "This file is empty. Choose one that holds something."),
    UNKNOWN_TYPE(
            "file-type-unknown",
            "Dit soort bestand kan hier niet. Gebruik pdf, Word, Excel, PowerPoint, OpenDocument (odt, ods, odp), png"
                    + " of jpeg.",
            "This kind of file is not possible here. Use PDF, Word, Excel, PowerPoint, OpenDocument (odt, ods, odp),"
                    + " PNG or JPEG."),
    WITH_MACROS(
            "file-with-macros",
            "In dit bestand zitten macro\u2019s. Sla het op zonder macro\u2019s, of als pdf.",
            "There are macros in this file. Save it without macros, or as PDF."),
    /** It was never brought here, or nothing showed it for a day. */
    UNKNOWN(
            "file-unknown",
            "Het bestand \u201c{name}\u201d is hier niet. Voeg het opnieuw toe.",
            "The file \u201c{name}\u201d is not here. Add it again.");

    private final Reason reason;

    FileRejection(String code, String dutch, String english) {
        this.reason = new Reason(Kind.INVALID, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
