/** Which room of the service may know which, and offenders that show that the rules can fail. */
@NullMarked
package nl.meent.search.rooms;

import org.jspecify.annotations.NullMarked;
