/** What stays true when processes are killed, alone or together, and when two do the same work; no journeys of people. */
@NullMarked
package nl.meent.acceptance.faults;

import org.jspecify.annotations.NullMarked;
