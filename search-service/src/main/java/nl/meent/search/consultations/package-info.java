/** What events of consultations do to documents. Responses are never found. */
@NullMarked
package nl.meent.search.consultations;

import org.jspecify.annotations.NullMarked;
