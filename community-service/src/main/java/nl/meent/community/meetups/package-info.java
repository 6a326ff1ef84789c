/** Meetups: scheduling, seats and waiting lists, what came of them. Who is told: see notification-service. */
@NullMarked
package nl.meent.community.meetups;

import org.jspecify.annotations.NullMarked;
