package nl.meent.portal.consultations;

/** A choice with a name in the language of the visit. */
record Option(String id, String name) {}
