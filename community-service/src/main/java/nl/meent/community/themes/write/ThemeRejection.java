package nl.meent.community.themes.write;

import nl.meent.runtime.rejections.Rejection;

/** Why something about a theme is refused. */
public enum ThemeRejection implements Rejection {
    /** There is one with this slug. */
    EXISTS(Kind.CONFLICT, "theme-exists", "Dit thema bestaat al.", "This theme exists already.");

    private final Kind kind;
    private final String code;
    private final String dutch;
    private final String english;

    ThemeRejection(Kind kind, String code, String dutch, String english) {
        this.kind = kind;
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
        return kind;
    }
}
