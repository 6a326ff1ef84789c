/** Which room of the service may know which: offenders. */
@NullMarked
package nl.meent.search.rooms.offenders.posts;

import org.jspecify.annotations.NullMarked;
