/** What goes out by e-mail: who gets it, what it looks like, and that each message goes once. Who is told is not here. */
@NullMarked
package nl.meent.notification.mail;

import org.jspecify.annotations.NullMarked;
