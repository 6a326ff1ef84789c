package nl.meent.events.meetups;

import java.time.Instant;
import nl.meent.events.StoredAs;

/**
 * A host moved the meetup.
 *
 * @param meetupId the meetup
 * @param startsAt new start
 * @param endsAt new end
 */
@StoredAs("meetup.rescheduled")
public record MeetupRescheduled(MeetupId meetupId, Instant startsAt, Instant endsAt) implements MeetupEvent {}
