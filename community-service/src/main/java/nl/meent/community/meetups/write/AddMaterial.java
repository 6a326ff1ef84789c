package nl.meent.community.meetups.write;

import nl.meent.events.meetups.MaterialId;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Adds material; a host.
 *
 * @param meetupId   the meetup
 * @param materialId the id it will have
 * @param title      title
 * @param url        address
 * @param by         who
 */
public record AddMaterial(
        @TargetAggregateIdentifier MeetupId meetupId, MaterialId materialId, String title, String url, MemberId by) {}
