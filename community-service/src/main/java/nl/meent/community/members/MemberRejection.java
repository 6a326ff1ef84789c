package nl.meent.community.members;

import nl.meent.runtime.rejections.Rejection;

/** Why something that has to do with members is refused. */
public enum MemberRejection implements Rejection {
    /** Only administrators. */
    ADMINISTRATORS_ONLY(
            Kind.NOT_ALLOWED,
            "administrators-only",
            "Alleen beheerders mogen dit.",
            "Only administrators may do this."),
    /** Only moderators. */
    MODERATORS_ONLY(
            Kind.NOT_ALLOWED, "moderators-only", "Alleen moderatoren mogen dit.", "Only moderators may do this."),
    /** Only advocates. */
    ADVOCATES_ONLY(
            Kind.NOT_ALLOWED, "advocates-only", "Alleen belangenbehartigers mogen dit.", "Only advocates may do this."),
    /** A request names a member who is not there. */
    UNKNOWN(
            Kind.INVALID,
            "member-unknown",
            "Dit lid bestaat niet. Kies een lid uit de lijst.",
            "There is no such member. Choose one from the list."),
    /** The profile was changed in the meantime. */
    STALE(
            Kind.STALE,
            "profile-stale",
            "Uw profiel is intussen gewijzigd. Bekijk wat er nu staat en voer uw wijziging daarin door.",
            "Your profile has changed in the meantime. Look at what is there now and make your change there."),
    /** Where somebody works is what the account says, or said: an organisation has one response, and colleagues who share it. */
    ORGANISATION_OF_ACCOUNT(
            Kind.NOT_ALLOWED,
            "organisation-of-account",
            "Uw organisatie volgt uit uw account. Werkt u nu ergens anders? Laat uw account aanpassen en log opnieuw"
                    + " in.",
            "Your organisation follows from your account. Do you work elsewhere now? Have your account changed and"
                    + " sign in again."),
    /** The token does not describe a member. */
    NOT_A_MEMBER(
            Kind.NOT_ALLOWED,
            "not-a-member",
            "Met dit account bent u geen lid: functie of organisatie ontbreekt. Neem contact op met de beheerder.",
            "This account is no member's: function or organisation is missing. Ask the administrator.");

    private final Reason reason;

    MemberRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
