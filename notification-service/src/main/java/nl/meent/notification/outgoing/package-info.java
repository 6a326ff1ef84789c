/** What goes out of the inbox to another place: each thing once, again when it failed, and only while it should. How it goes is not here. */
@NullMarked
package nl.meent.notification.outgoing;

import org.jspecify.annotations.NullMarked;
