package nl.meent.community.meetups.write;

import nl.meent.runtime.rejections.Rejection;

/** Why something about a meetup is refused. */
public enum MeetupRejection implements Rejection {
    /** It would end before it begins. */
    TIMES_REVERSED(
            Kind.INVALID,
            "meetup-times-reversed",
            "Het einde moet na het begin liggen.",
            "The end must come after the start."),
    /** It would have begun already. */
    START_IN_PAST(
            Kind.CONFLICT,
            "meetup-start-in-past",
            "Het begin moet in de toekomst liggen.",
            "The start must be in the future."),
    /** Nobody could attend. */
    NO_WAY_OFFERED(
            Kind.INVALID,
            "meetup-no-seats",
            "Er zijn geen plaatsen. Geef plaatsen op locatie of online op.",
            "There are no seats. Offer seats on site or online."),
    /** Somebody else hosts it. */
    NOT_A_HOST(
            Kind.NOT_ALLOWED,
            "meetup-hosts-only",
            "Alleen wie deze bijeenkomst organiseert mag dit.",
            "Only who hosts this meetup may do this."),
    /** It will not take place. */
    CANCELLED(Kind.CONFLICT, "meetup-cancelled", "Deze bijeenkomst gaat niet door.", "This meetup was cancelled."),
    /** It has begun. */
    ALREADY_STARTED(
            Kind.CONFLICT,
            "meetup-already-started",
            "Deze bijeenkomst is al begonnen. Dit kan niet meer.",
            "This meetup has begun. This is no longer possible."),
    /** It is over. */
    ENDED(
            Kind.CONFLICT,
            "meetup-ended",
            "Deze bijeenkomst is al geweest. Dit kan niet meer.",
            "This meetup is over. This is no longer possible."),
    /** It has yet to begin. */
    NOT_STARTED(
            Kind.CONFLICT,
            "meetup-not-started",
            "Deze bijeenkomst is nog niet begonnen. Dit kan pas daarna.",
            "This meetup has not begun. This is possible afterwards."),
    /** One cannot attend in this way. */
    WAY_NOT_OFFERED(
            Kind.CONFLICT,
            "meetup-way-not-offered",
            "Op deze manier kunt u niet deelnemen. Kies een andere manier.",
            "One cannot attend in this way. Choose another."),
    /** More have a seat already. */
    FEWER_SEATS_THAN_TAKEN(
            Kind.CONFLICT,
            "meetup-fewer-seats-than-taken",
            "Er zijn al meer deelnemers aangemeld dan dit aantal plaatsen.",
            "More people have registered than there would be seats."),
    /** Has no seat. */
    NOT_REGISTERED(
            Kind.CONFLICT,
            "meetup-not-registered",
            "Dit lid heeft geen plaats bij deze bijeenkomst.",
            "This member has no seat at this meetup."),
    /** It was changed in the meantime. */
    STALE(
            Kind.STALE,
            "meetup-stale",
            "Iemand heeft dit intussen gewijzigd. Bekijk de nieuwe versie en voer uw wijziging daarin door.",
            "Somebody has changed this in the meantime. Look at the new version and make your change there.");

    private final Reason reason;

    MeetupRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
