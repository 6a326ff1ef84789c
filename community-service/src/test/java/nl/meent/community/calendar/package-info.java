/** Calendar files, as programs read them. */
@NullMarked
package nl.meent.community.calendar;

import org.jspecify.annotations.NullMarked;
