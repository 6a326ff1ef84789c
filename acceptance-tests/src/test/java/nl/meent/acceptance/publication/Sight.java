package nl.meent.acceptance.publication;

/** What one can come to see of a response. Some of it nobody ever may. */
enum Sight {
    /** What one sent, or what one's organisation sent. */
    OWN_RESPONSE,
    /** What one wrote since without sending it, or what one's organisation did. */
    DRAFT,
    /** Which colleague sent it. */
    COLLEAGUES_NAME,
    /** What others sent. */
    OTHERS_RESPONSE,
    /** Which organisation sent something, beside what it sent or anywhere but where one sees who responds. */
    ORGANISATION,
    /** Which organisations respond: of coverage, without what they say. */
    WHO_RESPONDS,
    /** What others wrote since without sending it. */
    OTHERS_DRAFT,
    /** Which member sent something. */
    OTHERS_NAME,
    /** What was sent first and changed later. */
    EARLIER,
    /** What was sent and taken back. */
    WITHDRAWN
}
