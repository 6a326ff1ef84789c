/** Meetups over HTTP. */
@NullMarked
package nl.meent.community.meetups;

import org.jspecify.annotations.NullMarked;
