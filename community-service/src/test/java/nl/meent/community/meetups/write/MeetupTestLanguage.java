package nl.meent.community.meetups.write;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.meetups.AttendanceMarked;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.AttendeePromoted;
import nl.meent.events.meetups.AttendeeRegistered;
import nl.meent.events.meetups.AttendeeUnregistered;
import nl.meent.events.meetups.AttendeeWaitListed;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupCapacityChanged;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.members.MemberId;
import nl.meent.events.themes.ThemeId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** Words for tests about meetups. */
final class MeetupTestLanguage {

    static final MeetupId MEETUP = MeetupId.of("01900000-0000-7000-8000-000000000001");
    static final MemberId HOST = member(1);
    static final DataSubject BY_HOST = DataSubject.contributionsOf(HOST);
    static final MemberId ANNA = member(2);
    static final MemberId BERT = member(3);
    static final MemberId CARLA = member(4);

    static final Instant BEFORE = Instant.parse("2026-11-01T09:00:00Z");
    static final MeetupTimes TIMES =
            new MeetupTimes(Instant.parse("2026-12-01T12:00:00Z"), Instant.parse("2026-12-01T14:00:00Z"));
    static final Instant DURING = Instant.parse("2026-12-01T13:00:00Z");
    static final Instant AFTER = Instant.parse("2026-12-02T09:00:00Z");
    static final MeetupTimes LATER =
            new MeetupTimes(Instant.parse("2026-12-08T12:00:00Z"), Instant.parse("2026-12-08T14:00:00Z"));

    private MeetupTestLanguage() {}

    static MemberId member(int number) {
        return new MemberId(new UUID(0x8000L, number));
    }

    static FixtureConfiguration<Meetup> at(Instant now) {
        return new AggregateTestFixture<>(Meetup.class).registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
    }

    static Capacity seats(@Nullable Integer onSite, @Nullable Integer online) {
        return new Capacity(onSite, online);
    }

    static MeetupDetails details(String title) {
        return new MeetupDetails(
                title,
                "Een middag",
                List.of(new ThemeId("ai-verordening")),
                "Stadhuis Zwolle",
                "https://vergaderen.example/1",
                List.of(new AgendaItem("12:00", "Inloop")),
                false);
    }

    static ScheduleMeetup schedule(MeetupTimes times, Capacity capacity) {
        return new ScheduleMeetup(MEETUP, HOST, details("Intervisie"), List.of(), times, capacity);
    }

    static MeetupScheduled a(Capacity capacity) {
        MeetupDetails details = details("Intervisie");
        return new MeetupScheduled(
                MEETUP,
                byHost(details.title()),
                byHost(details.description()),
                details.themes(),
                List.of(),
                TIMES.startsAt(),
                TIMES.endsAt(),
                Personal.ofNullable(BY_HOST, details.place()),
                Personal.ofNullable(BY_HOST, details.onlineUrl()),
                byHost(details.agenda()),
                false,
                capacity,
                HOST);
    }

    static MeetupScheduled a() {
        return a(seats(null, null));
    }

    static <T> Personal<T> byHost(T content) {
        return Personal.of(BY_HOST, content);
    }

    static RegisterForMeetup register(MemberId member, AttendanceWay way) {
        return new RegisterForMeetup(MEETUP, member, way);
    }

    static UnregisterFromMeetup unregister(MemberId member) {
        return new UnregisterFromMeetup(MEETUP, member);
    }

    static EditMeetup edit(@Nullable MeetupDetails details, @Nullable MeetupTimes times, @Nullable Capacity seats) {
        return new EditMeetup(MEETUP, HOST, details, times, seats, 1);
    }

    static CancelMeetup cancel(MemberId by, boolean moderating) {
        return new CancelMeetup(MEETUP, by, moderating, "Te weinig aanmeldingen");
    }

    static AttendeeRegistered registered(MemberId member, AttendanceWay way) {
        return new AttendeeRegistered(MEETUP, member, way);
    }

    static AttendeeWaitListed waitListed(MemberId member, AttendanceWay way) {
        return new AttendeeWaitListed(MEETUP, member, way);
    }

    static AttendeePromoted promoted(MemberId member, AttendanceWay way) {
        return new AttendeePromoted(MEETUP, member, way);
    }

    static AttendeeUnregistered unregistered(MemberId member, AttendanceWay way) {
        return new AttendeeUnregistered(MEETUP, member, way);
    }

    static MeetupCancelled cancelled() {
        return new MeetupCancelled(MEETUP, byHost("Te weinig aanmeldingen"));
    }

    static MeetupRescheduled rescheduled() {
        return new MeetupRescheduled(MEETUP, LATER.startsAt(), LATER.endsAt());
    }

    static MeetupCapacityChanged resized(Capacity capacity) {
        return new MeetupCapacityChanged(MEETUP, capacity);
    }

    static MarkAttendance mark(MemberId member, boolean attended) {
        return new MarkAttendance(MEETUP, member, attended, HOST);
    }

    static AttendanceMarked marked(MemberId member, boolean attended) {
        return new AttendanceMarked(MEETUP, member, attended);
    }
}
