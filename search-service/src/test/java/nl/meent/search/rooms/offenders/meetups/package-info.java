/** Which room of the service may know which: offenders. */
@NullMarked
package nl.meent.search.rooms.offenders.meetups;

import org.jspecify.annotations.NullMarked;
