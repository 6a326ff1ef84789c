/** Calendars over HTTP. */
@NullMarked
package nl.meent.community.calendar.web;

import org.jspecify.annotations.NullMarked;
