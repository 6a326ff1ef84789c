package nl.meent.events.meetups;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;

/**
 * A host wrote down what was learnt.
 *
 * @param meetupId the meetup
 * @param body text in Markdown
 */
@StoredAs("meetup.recap-written")
public record RecapWritten(MeetupId meetupId, Personal<String> body) implements MeetupEvent {}
