/** Decides about meetups and the seats in them. Knows no view. */
@NullMarked
package nl.meent.community.meetups.write;

import org.jspecify.annotations.NullMarked;
