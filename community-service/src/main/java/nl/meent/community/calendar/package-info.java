/** What members have in their own calendars: files to take, and an address to subscribe to. */
@NullMarked
package nl.meent.community.calendar;

import org.jspecify.annotations.NullMarked;
