/** What features need to follow the log: what is remembered of it, and what they make of an event. No feature and no driver. */
@NullMarked
package nl.meent.notification.following;

import org.jspecify.annotations.NullMarked;
