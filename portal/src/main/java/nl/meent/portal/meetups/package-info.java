/** The pages about meetups: list, one, registering, scheduling. */
@NullMarked
package nl.meent.portal.meetups;

import org.jspecify.annotations.NullMarked;
