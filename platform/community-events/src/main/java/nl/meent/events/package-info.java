/** The published language of Meent: stored events, their names, personal data in them. No behaviour, no I/O. */
@NullMarked
package nl.meent.events;

import org.jspecify.annotations.NullMarked;
