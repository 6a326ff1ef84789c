/** Tests what is shown of meetups. */
@NullMarked
package nl.meent.community.meetups.read;

import org.jspecify.annotations.NullMarked;
