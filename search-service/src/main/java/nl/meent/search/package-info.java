/** The search service as a whole. No feature lives here. */
@NullMarked
package nl.meent.search;

import org.jspecify.annotations.NullMarked;
