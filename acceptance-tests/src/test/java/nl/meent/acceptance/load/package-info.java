/** Many members at once, small in every build and large with {@code -Pload}; times are printed, never asserted. No journeys of single people. */
@NullMarked
package nl.meent.acceptance.load;

import org.jspecify.annotations.NullMarked;
