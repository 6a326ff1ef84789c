package nl.meent.community.posts.web;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with what is posted. */
enum PostBodyRejection implements Rejection {
    ANNOUNCERS_ONLY(
            Kind.NOT_ALLOWED,
            "announcers-only",
            "Alleen belangenbehartigers en moderatoren plaatsen mededelingen.",
            "Only advocates and moderators publish announcements.");

    private final Kind kind;
    private final String code;
    private final String dutch;
    private final String english;

    PostBodyRejection(Kind kind, String code, String dutch, String english) {
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
