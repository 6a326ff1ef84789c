package nl.meent.community.posts.web;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with what is posted. */
enum PostBodyRejection implements Rejection {
    ANNOUNCERS_ONLY(
            Kind.NOT_ALLOWED,
            "announcers-only",
            "Alleen belangenbehartigers en moderatoren plaatsen mededelingen.",
            "Only advocates and moderators publish announcements.");

    private final Reason reason;

    PostBodyRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
