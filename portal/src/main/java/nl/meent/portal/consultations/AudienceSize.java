package nl.meent.portal.consultations;

/** How many an audience has at this moment. */
record AudienceSize(long members, long organisations, long municipalities) {}
