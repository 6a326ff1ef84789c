package nl.meent.community.privacy;

import nl.meent.runtime.rejections.Rejection;

/** Why personal data is not stored. */
public enum PrivacyRejection implements Rejection {
    /** Whom it concerns has been erased. */
    ERASED(
            "member-erased",
            "De gegevens van deze persoon zijn gewist. Er kan niets meer bij.",
            "This person's data has been erased. Nothing can be added.");

    private final String code;
    private final String dutch;
    private final String english;

    PrivacyRejection(String code, String dutch, String english) {
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
        return Kind.CONFLICT;
    }
}
