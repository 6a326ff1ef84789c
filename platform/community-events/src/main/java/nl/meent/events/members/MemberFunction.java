package nl.meent.events.members;

/** What a member does at work. */
public enum MemberFunction {
    /** Data protection officer (functionaris gegevensbescherming). */
    FG,
    /** Runs or supports an ethics committee. */
    ETHICS_COMMITTEE,
    /** Privacy officer. */
    PRIVACY_OFFICER,
    /** Chief information security officer. */
    CISO,
    /** Policy maker. */
    POLICY_MAKER,
    /** Member of a municipal council. */
    COUNCIL_MEMBER,
    /** Researcher. */
    RESEARCHER,
    /** Anything else. */
    OTHER
}
