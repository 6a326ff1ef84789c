package nl.meent.notification.meetups;

import java.util.function.Consumer;
import nl.meent.events.meetups.AttendanceMarked;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.AttendeePromoted;
import nl.meent.events.meetups.AttendeeRegistered;
import nl.meent.events.meetups.AttendeeUnregistered;
import nl.meent.events.meetups.AttendeeWaitListed;
import nl.meent.events.meetups.MaterialAdded;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupCapacityChanged;
import nl.meent.events.meetups.MeetupDetailsChanged;
import nl.meent.events.meetups.MeetupEvent;
import nl.meent.events.meetups.MeetupHeld;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.meetups.RecapWritten;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Listener;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Audiences;
import nl.meent.notification.members.Member;
import nl.meent.notification.notices.Bulletin;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Subject;
import nl.meent.runtime.log.LoggedEvent;
import org.springframework.stereotype.Component;

/**
 * Who has a seat or waits is told that the meetup changed or was cancelled, who waited that there is a seat. The host,
 * whose doing it is, is not told; several changes in one go are one notice.
 */
@Component
public final class MeetupNews implements Listener {

    @Override
    public int order() {
        return 2;
    }

    @Override
    public void on(LoggedEvent logged, Memory memory, Consumer<News> news) {
        if (logged.event() instanceof MeetupEvent event) {
            handle(event, logged, memory, news);
        }
    }

    private static void handle(MeetupEvent event, LoggedEvent logged, Memory memory, Consumer<News> news) {
        switch (event) {
            case MeetupScheduled scheduled -> memory.keep(Meetup.SHELF, scheduled.meetupId(), Meetup.of(scheduled));
            case AttendeeRegistered registered ->
                keep(registered.meetupId(), registered.memberId(), registered.way(), memory);
            case AttendeeWaitListed waiting -> keep(waiting.meetupId(), waiting.memberId(), waiting.way(), memory);
            case AttendeeUnregistered gone -> drop(gone, memory);
            case AttendeePromoted promoted -> tell(promoted, logged, memory, news);
            case MeetupDetailsChanged changed -> tell(changed, logged, memory, news);
            case MeetupRescheduled moved -> tell(moved, logged, memory, news);
            case MeetupCancelled cancelled ->
                find(
                        cancelled.meetupId(),
                        memory,
                        meetup -> tellAll(
                                about(cancelled.meetupId(), meetup, logged),
                                Occasion.MEETUP_CANCELLED,
                                meetup,
                                memory,
                                news));
            case MeetupCapacityChanged _, MeetupHeld _, AttendanceMarked _, MaterialAdded _, RecapWritten _ -> {}
        }
    }

    private static void keep(MeetupId meetup, MemberId member, AttendanceWay way, Memory memory) {
        memory.keepFor(meetup, Attendee.SHELF, Attendee.id(meetup, member), new Attendee(member, way));
    }

    /** Who changes the way gives up the old one, perhaps after having got the new one. */
    private static void drop(AttendeeUnregistered gone, Memory memory) {
        String id = Attendee.id(gone.meetupId(), gone.memberId());
        memory.find(Attendee.SHELF, id)
                .filter(attendee -> attendee.way() == gone.way())
                .ifPresent(_ -> memory.drop(Attendee.SHELF, id));
    }

    private static void tell(AttendeePromoted promoted, LoggedEvent logged, Memory memory, Consumer<News> news) {
        keep(promoted.meetupId(), promoted.memberId(), promoted.way(), memory);
        find(
                promoted.meetupId(),
                memory,
                meetup -> tell(
                        promoted.memberId(),
                        about(promoted.meetupId(), meetup, logged),
                        Occasion.MEETUP_SEAT,
                        meetup,
                        memory,
                        news));
    }

    private static void tell(MeetupDetailsChanged changed, LoggedEvent logged, Memory memory, Consumer<News> news) {
        find(changed.meetupId(), memory, before -> {
            Meetup meetup = before.changed(changed);
            memory.keep(Meetup.SHELF, changed.meetupId(), meetup);
            if (meetup.differsForAttendees(before)) {
                tellAll(
                        oncePerCommit(changed.meetupId(), meetup, logged),
                        Occasion.MEETUP_ALTERED,
                        meetup,
                        memory,
                        news);
            }
        });
    }

    private static void tell(MeetupRescheduled moved, LoggedEvent logged, Memory memory, Consumer<News> news) {
        find(
                moved.meetupId(),
                memory,
                meetup -> tellAll(
                        oncePerCommit(moved.meetupId(), meetup, logged).at(moved.startsAt()),
                        Occasion.MEETUP_MOVED,
                        meetup,
                        memory,
                        news));
    }

    private static void tellAll(
            Bulletin bulletin, Occasion occasion, Meetup meetup, Memory memory, Consumer<News> news) {
        memory.of(Attendee.SHELF, bulletin.subject().id())
                .forEach(attendee -> tell(attendee.memberId(), bulletin, occasion, meetup, memory, news));
    }

    private static void tell(
            MemberId id, Bulletin bulletin, Occasion occasion, Meetup meetup, Memory memory, Consumer<News> news) {
        Member member = memory.find(Member.SHELF, id).orElseGet(() -> Member.unknown(id));
        boolean hostsIt = id.equals(meetup.host()) && occasion != Occasion.MEETUP_SEAT;
        if (!hostsIt && Audiences.hold(meetup.audience(), member)) {
            news.accept(bulletin.to(id, occasion));
        }
    }

    private static void find(MeetupId id, Memory memory, Consumer<Meetup> then) {
        memory.find(Meetup.SHELF, id).ifPresent(then);
    }

    private static Bulletin oncePerCommit(MeetupId id, Meetup meetup, LoggedEvent logged) {
        return about(id, meetup, logged).once("commit " + logged.position());
    }

    private static Bulletin about(MeetupId id, Meetup meetup, LoggedEvent logged) {
        return Bulletin.of(logged, new Subject(Subject.Type.MEETUP, id.value()), meetup.audience(), meetup.title());
    }
}
