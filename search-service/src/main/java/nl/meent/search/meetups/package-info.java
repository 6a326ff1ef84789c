/** What events of meetups do to documents. Nothing of meetups themselves. */
@NullMarked
package nl.meent.search.meetups;

import org.jspecify.annotations.NullMarked;
