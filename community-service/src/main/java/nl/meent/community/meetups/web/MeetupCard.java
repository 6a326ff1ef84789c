package nl.meent.community.meetups.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meent.community.meetups.read.MeetupStatus;
import nl.meent.community.meetups.read.RegistrationState;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.MemberCard;
import nl.meent.community.members.read.MemberView;
import nl.meent.events.circles.CircleId;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/** A meetup as a list shows it. */
record MeetupCard(
        MeetupId id,
        @Nullable String title,
        List<String> themes,
        List<String> circles,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String onlineUrl,
        Capacity capacity,
        WayCounts registered,
        WayCounts waiting,
        @JsonProperty("public") boolean isPublic,
        MeetupStatus status,
        List<MemberCard> hosts,
        @Nullable MyRegistration myRegistration,
        boolean mine) {

    static MeetupCard of(StoredMeetup meetup, Map<MemberId, MemberView> members, Actor actor, Instant now) {
        return new MeetupCard(
                meetup.id(),
                meetup.title(),
                meetup.themes(),
                meetup.circles().stream().map(CircleId::value).toList(),
                meetup.startsAt(),
                meetup.endsAt(),
                meetup.place(),
                meetup.onlineUrlFor(actor.id()),
                meetup.capacity(),
                WayCounts.of(meetup, RegistrationState.REGISTERED),
                WayCounts.of(meetup, RegistrationState.WAIT_LISTED),
                meetup.isPublic(),
                meetup.statusAt(now),
                List.of(MemberCard.of(meetup.host(), members)),
                MyRegistration.of(meetup, actor.id()),
                meetup.isHostedBy(actor.id()));
    }
}
