/** Meetups as they are shown, and to whom. */
@NullMarked
package nl.meent.community.meetups.read;

import org.jspecify.annotations.NullMarked;
