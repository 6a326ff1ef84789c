/** Which room of the service may know which: offenders. */
@NullMarked
package nl.meent.search.rooms.offenders.find;

import org.jspecify.annotations.NullMarked;
