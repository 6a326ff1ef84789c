/** What can happen to meetups and the registrations for them. */
@NullMarked
package nl.meent.events.meetups;

import org.jspecify.annotations.NullMarked;
