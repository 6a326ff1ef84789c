/** What members find in their inbox and what is streamed to them. Who is told is decided by the features. */
@NullMarked
package nl.meent.notification.inbox;

import org.jspecify.annotations.NullMarked;
