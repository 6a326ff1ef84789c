package nl.meent.community.themes.write;

import nl.meent.runtime.rejections.Rejection;

/** Why something about a theme is refused. */
public enum ThemeRejection implements Rejection {
    /** There is one with this slug. */
    EXISTS(Kind.CONFLICT, "theme-exists", "Dit thema bestaat al.", "This theme exists already.");

    private final Reason reason;

    ThemeRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
