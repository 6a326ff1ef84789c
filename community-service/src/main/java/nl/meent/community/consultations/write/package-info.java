/** Decides about consultations and the responses to them. Knows no view. */
@NullMarked
package nl.meent.community.consultations.write;

import org.jspecify.annotations.NullMarked;
