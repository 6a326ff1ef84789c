package nl.meent.runtime.log;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with a {@code Meent-Position}. */
public enum PositionRejection implements Rejection {
    /** No number. */
    MALFORMED(
            "position-malformed",
            "De kop Meent-Position moet een getal zijn, zoals 1204; er staat \u201c{value}\u201d.",
            "The header Meent-Position must be a number, such as 1204; it is \u201c{value}\u201d."),
    /** After the end of the log. */
    BEYOND_HEAD(
            "position-beyond-head",
            "De kop Meent-Position noemt {value}, maar het logboek eindigt bij {head}.",
            "The header Meent-Position says {value}, but the log ends at {head}.");

    private final String code;
    private final String dutch;
    private final String english;

    PositionRejection(String code, String dutch, String english) {
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
