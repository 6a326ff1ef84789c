/** Who is told that a meetup changed, was cancelled or has a seat. No registration is decided here. */
@NullMarked
package nl.meent.notification.meetups;

import org.jspecify.annotations.NullMarked;
