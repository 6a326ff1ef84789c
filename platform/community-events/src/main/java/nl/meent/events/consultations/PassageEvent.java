package nl.meent.events.consultations;

import nl.meent.events.CommunityEvent;

/** What advocates tag in answers: small streams of their own. Stored for ever: add, never change. */
public sealed interface PassageEvent extends CommunityEvent permits PassageTagged, PassageUntagged {

    /** The tagged passage. */
    PassageId passageId();
}
