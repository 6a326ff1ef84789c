package nl.meent.community.consultations.write;

import nl.meent.runtime.rejections.Rejection;

/** Why a follow-up of an outcome is refused. */
public enum FollowUpRejection implements Rejection {
    /** There is nothing to go on from. */
    NO_OUTCOME(
            Kind.CONFLICT,
            "consultation-without-outcome",
            "Deze raadpleging heeft nog geen uitkomst. Maak eerst de uitkomst bekend.",
            "This consultation has no outcome yet. Publish the outcome first."),
    /** What is finished has no next date. */
    NO_MORE_NEWS(
            Kind.INVALID,
            "follow-up-without-news",
            "Wat klaar is of niet doorgaat, heeft geen datum voor meer nieuws. Haal de datum weg.",
            "What is done, or will not be done, has no date for more news. Take the date out."),
    /** Nobody can wait for a day that has passed. */
    NEWS_IN_PAST(
            Kind.INVALID,
            "follow-up-news-in-past",
            "Kies voor het volgende nieuws een dag na vandaag.",
            "Choose a day after today for the next news.");

    private final Reason reason;

    FollowUpRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
