/** What of consultations can be found. */
@NullMarked
package nl.meent.search.consultations;

import org.jspecify.annotations.NullMarked;
