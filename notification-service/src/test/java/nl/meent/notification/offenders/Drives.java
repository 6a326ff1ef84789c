package nl.meent.notification.offenders;

import org.bson.Document;

/** Uses the driver outside of an adapter; the architecture test catches it. */
record Drives(Document document) {}
