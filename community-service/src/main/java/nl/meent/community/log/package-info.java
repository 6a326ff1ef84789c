/** The event store of this service and the feed of the log. No event of any feature. */
@NullMarked
package nl.meent.community.log;

import org.jspecify.annotations.NullMarked;
