package nl.meent.events.members;

/** What kind of organisation a member belongs to. */
public enum OrganisationKind {
    /** A municipality; its code is the CBS code, such as GM0344. */
    MUNICIPALITY,
    /** Another government body. */
    GOVERNMENT,
    /** A university or another knowledge institution. */
    KNOWLEDGE_INSTITUTION,
    /** A partner. */
    PARTNER,
    /** The association itself. */
    VNG
}
