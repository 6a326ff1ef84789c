/** The platform from outside: journeys, faults and load. */
@NullMarked
package nl.meent.acceptance;

import org.jspecify.annotations.NullMarked;
