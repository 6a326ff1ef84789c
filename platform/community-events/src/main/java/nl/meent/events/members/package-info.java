/** What can happen to members and the values that describe them. Nothing of how they are stored or shown. */
@NullMarked
package nl.meent.events.members;

import org.jspecify.annotations.NullMarked;
