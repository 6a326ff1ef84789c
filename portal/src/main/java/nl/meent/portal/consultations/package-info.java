/** The pages about consultations, for those who respond and for the advocates who run them. */
@NullMarked
package nl.meent.portal.consultations;

import org.jspecify.annotations.NullMarked;
