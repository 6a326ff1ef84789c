/** Consultations of the members (ledenraadplegingen), with the responses to them. */
@NullMarked
package nl.meent.community.consultations;

import org.jspecify.annotations.NullMarked;
