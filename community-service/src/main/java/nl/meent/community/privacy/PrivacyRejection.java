package nl.meent.community.privacy;

import nl.meent.runtime.rejections.Rejection;

/** Why personal data is not stored. */
public enum PrivacyRejection implements Rejection {
    /** Whom it concerns has been erased. */
    ERASED(
            "member-erased",
            "De gegevens van deze persoon zijn gewist. Er kan niets meer bij.",
            "This person's data has been erased. Nothing can be added.");

    private final Reason reason;

    PrivacyRejection(String code, String dutch, String english) {
        this.reason = new Reason(Kind.CONFLICT, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
