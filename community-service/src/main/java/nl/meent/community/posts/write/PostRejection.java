package nl.meent.community.posts.write;

import nl.meent.runtime.rejections.Rejection;

/** Why something about a post is refused. */
public enum PostRejection implements Rejection {
    /** Only a question may be without name. */
    ONLY_QUESTIONS_WITHOUT_NAME(
            Kind.INVALID,
            "only-questions-without-name",
            "Alleen een vraag kunt u zonder naam plaatsen.",
            "Only a question can be posted without name."),
    /** Somebody else wrote it. */
    NOT_THE_AUTHOR(
            Kind.NOT_ALLOWED, "not-the-author", "Alleen wie dit schreef mag dit.", "Only its author may do this."),
    /** Somebody else asked. */
    NOT_THE_ASKER(
            Kind.NOT_ALLOWED,
            "not-the-asker",
            "Alleen wie de vraag stelde of een moderator mag dit.",
            "Only the asker or a moderator may do this."),
    /** It takes no more answers. */
    CLOSED(
            Kind.CONFLICT,
            "post-closed",
            "Dit bericht is gesloten. Reageren kan niet meer.",
            "This post is closed. It takes no more reactions."),
    /** It was withdrawn or hidden. */
    GONE(Kind.NOT_FOUND, "post-gone", "Dit bericht bestaat niet meer.", "This post is no longer there."),
    /** There is no such answer. */
    UNKNOWN_ANSWER(Kind.NOT_FOUND, "answer-unknown", "Dit antwoord bestaat niet.", "There is no such answer."),
    /** It is no question. */
    NOT_A_QUESTION(
            Kind.CONFLICT,
            "post-not-a-question",
            "Alleen bij een vraag kunt u een antwoord aanvaarden.",
            "Only a question has an accepted answer."),
    /** One does not mark oneself. */
    OWN_CONTRIBUTION(
            Kind.CONFLICT,
            "own-contribution",
            "U kunt uw eigen bijdrage niet als nuttig markeren.",
            "You cannot mark your own contribution as helpful."),
    /** It was changed in the meantime. */
    STALE(
            Kind.STALE,
            "post-stale",
            "Iemand heeft dit intussen gewijzigd. Bekijk de nieuwe versie en voer uw wijziging daarin door.",
            "Somebody has changed this in the meantime. Look at the new version and make your change there.");

    private final Reason reason;

    PostRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
