package nl.meent.search.documents;

/** Who may find a document at all, before its audience is looked at. */
public enum DocumentStatus {
    /** Its audience. */
    VISIBLE,
    /** A moderator hid it: moderators only. */
    HIDDEN,
    /** A consultation that is not open yet, or was withdrawn: advocates only. */
    UNPUBLISHED,
    /** Its author took it back: nobody; its text is gone. */
    WITHDRAWN
}
