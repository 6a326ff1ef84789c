/** Endpoints of meetups, for members, for the public and for calendars. */
@NullMarked
package nl.meent.community.meetups.web;

import org.jspecify.annotations.NullMarked;
