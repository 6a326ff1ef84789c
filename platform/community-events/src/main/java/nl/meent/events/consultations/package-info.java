/** What can happen to consultations (ledenraadplegingen) and the responses to them. */
@NullMarked
package nl.meent.events.consultations;

import org.jspecify.annotations.NullMarked;
