package nl.meent.events.meetups;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;

/**
 * A host added material.
 *
 * @param meetupId the meetup
 * @param materialId the material
 * @param title title
 * @param url address
 */
@StoredAs("meetup.material-added")
public record MaterialAdded(MeetupId meetupId, MaterialId materialId, Personal<String> title, Personal<String> url)
        implements MeetupEvent {}
