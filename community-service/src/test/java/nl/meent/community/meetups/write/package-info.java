/** The rules of meetups, told by Axon's fixture. */
@NullMarked
package nl.meent.community.meetups.write;

import org.jspecify.annotations.NullMarked;
