package nl.meent.community.meetups.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.meetups.AttendanceMarked;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.AttendeePromoted;
import nl.meent.events.meetups.AttendeeRegistered;
import nl.meent.events.meetups.AttendeeUnregistered;
import nl.meent.events.meetups.AttendeeWaitListed;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MaterialAdded;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupCapacityChanged;
import nl.meent.events.meetups.MeetupDetailsChanged;
import nl.meent.events.meetups.MeetupHeld;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.meetups.RecapWritten;
import nl.meent.events.members.MemberId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/**
 * A meetup with its seats. Whoever waits is promoted in the same commit that frees or adds a seat, so that no newcomer
 * takes it in between. It holds ids and decisions, never texts.
 */
public class Meetup {

    @AggregateIdentifier
    private MeetupId id;

    private MemberId host;
    private MeetupTimes times;
    private final Seats seats = new Seats();
    private final Map<MemberId, Boolean> attendance = new HashMap<>();
    private long revision;
    private boolean cancelled;
    private boolean held;

    /** For Axon. */
    @SuppressWarnings("NullAway.Init") // Axon sources the first event at once
    protected Meetup() {}

    /** Schedules. */
    @CommandHandler
    @SuppressWarnings("NullAway.Init") // the event that is applied sets every field
    public Meetup(ScheduleMeetup command, Clock clock) {
        rejectIf(!command.times().areInOrder(), MeetupRejection.TIMES_REVERSED);
        rejectIf(offersNothing(command.capacity()), MeetupRejection.NO_WAY_OFFERED);
        rejectIf(command.times().haveBegun(clock.instant()), MeetupRejection.START_IN_PAST);
        MeetupDetails details = command.details();
        DataSubject writer = DataSubject.contributionsOf(command.host());
        apply(new MeetupScheduled(
                command.meetupId(),
                Personal.of(writer, details.title()),
                Personal.of(writer, details.description()),
                details.themes(),
                command.circles(),
                command.times().startsAt(),
                command.times().endsAt(),
                Personal.ofNullable(writer, details.place()),
                Personal.ofNullable(writer, details.onlineUrl()),
                Personal.of(writer, details.agenda()),
                details.openToPublic(),
                command.capacity(),
                command.host()));
    }

    @CommandHandler
    void handle(EditMeetup command, Clock clock) {
        requireHost(command.by());
        rejectIf(cancelled, MeetupRejection.CANCELLED);
        rejectIf(command.expectedRevision() != revision, MeetupRejection.STALE);
        if (command.times() != null) {
            requireMovable(command.times(), clock);
        }
        if (command.capacity() != null) {
            requireAdjustable(command.capacity(), clock);
        }
        edit(command);
    }

    private void requireMovable(MeetupTimes to, Clock clock) {
        rejectIf(!to.areInOrder(), MeetupRejection.TIMES_REVERSED);
        rejectIf(times.haveBegun(clock.instant()), MeetupRejection.ALREADY_STARTED);
        rejectIf(to.haveBegun(clock.instant()), MeetupRejection.START_IN_PAST);
    }

    private void requireAdjustable(Capacity to, Clock clock) {
        rejectIf(offersNothing(to), MeetupRejection.NO_WAY_OFFERED);
        rejectIf(times.haveBegun(clock.instant()), MeetupRejection.ALREADY_STARTED);
        rejectIf(!seats.fit(to), MeetupRejection.FEWER_SEATS_THAN_TAKEN);
    }

    private void edit(EditMeetup command) {
        if (command.details() != null) {
            apply(changed(command.details()));
        }
        if (command.times() != null) {
            apply(new MeetupRescheduled(
                    id, command.times().startsAt(), command.times().endsAt()));
        }
        if (command.capacity() != null) {
            apply(new MeetupCapacityChanged(id, command.capacity()));
            promote(AttendanceWay.ON_SITE);
            promote(AttendanceWay.ONLINE);
        }
    }

    private MeetupDetailsChanged changed(MeetupDetails details) {
        DataSubject writer = DataSubject.contributionsOf(host);
        return new MeetupDetailsChanged(
                id,
                Personal.of(writer, details.title()),
                Personal.of(writer, details.description()),
                details.themes(),
                Personal.ofNullable(writer, details.place()),
                Personal.ofNullable(writer, details.onlineUrl()),
                Personal.of(writer, details.agenda()),
                details.openToPublic());
    }

    @CommandHandler
    void handle(CancelMeetup command, Clock clock) {
        if (cancelled) {
            return;
        }
        rejectIf(!command.moderating() && !command.by().equals(host), MeetupRejection.NOT_A_HOST);
        rejectIf(times.haveEnded(clock.instant()), MeetupRejection.ENDED);
        apply(new MeetupCancelled(id, written(command.by(), command.reason())));
    }

    @CommandHandler
    void handle(RegisterForMeetup command, Clock clock) {
        AttendanceWay before = seats.wayOf(command.memberId());
        if (command.way() == before) {
            return;
        }
        requireOpenForRegistration(clock);
        rejectIf(!seats.isOffered(command.way()), MeetupRejection.WAY_NOT_OFFERED);
        if (before != null) {
            release(command.memberId(), before);
        }
        apply(
                seats.isFull(command.way())
                        ? new AttendeeWaitListed(id, command.memberId(), command.way())
                        : new AttendeeRegistered(id, command.memberId(), command.way()));
    }

    @CommandHandler
    void handle(UnregisterFromMeetup command, Clock clock) {
        AttendanceWay way = seats.wayOf(command.memberId());
        if (way != null) {
            requireOpenForRegistration(clock);
            release(command.memberId(), way);
        }
    }

    private void requireOpenForRegistration(Clock clock) {
        rejectIf(cancelled, MeetupRejection.CANCELLED);
        rejectIf(times.haveBegun(clock.instant()), MeetupRejection.ALREADY_STARTED);
    }

    private void release(MemberId member, AttendanceWay way) {
        apply(new AttendeeUnregistered(id, member, way));
        promote(way);
    }

    private void promote(AttendanceWay way) {
        while (!seats.isFull(way) && seats.firstWaiting(way).isPresent()) {
            apply(new AttendeePromoted(id, seats.firstWaiting(way).get(), way));
        }
    }

    @CommandHandler
    void handle(MarkAttendance command, Clock clock) {
        requireHost(command.by()); // first: who was there is nobody else's business
        if (Boolean.valueOf(command.attended()).equals(attendance.get(command.memberId()))) {
            return;
        }
        rejectIf(cancelled, MeetupRejection.CANCELLED);
        rejectIf(!times.haveBegun(clock.instant()), MeetupRejection.NOT_STARTED);
        rejectIf(!seats.hasSeat(command.memberId()), MeetupRejection.NOT_REGISTERED);
        apply(new AttendanceMarked(id, command.memberId(), command.attended()));
    }

    @CommandHandler
    void handle(AddMaterial command) {
        requireHost(command.by());
        rejectIf(cancelled, MeetupRejection.CANCELLED);
        apply(new MaterialAdded(
                id,
                command.materialId(),
                written(command.by(), command.title()),
                written(command.by(), command.url())));
    }

    @CommandHandler
    void handle(WriteRecap command, Clock clock) {
        requireHost(command.by());
        rejectIf(cancelled, MeetupRejection.CANCELLED);
        rejectIf(!times.haveBegun(clock.instant()), MeetupRejection.NOT_STARTED);
        apply(new RecapWritten(id, written(command.by(), command.body())));
    }

    @CommandHandler
    void handle(RecordMeetupHeld command, Clock clock) {
        if (!held && !cancelled && times.haveEnded(clock.instant())) {
            apply(new MeetupHeld(id));
        }
    }

    private void requireHost(MemberId member) {
        rejectIf(!member.equals(host), MeetupRejection.NOT_A_HOST);
    }

    private static boolean offersNothing(Capacity capacity) {
        return Integer.valueOf(0).equals(capacity.onSite())
                && Integer.valueOf(0).equals(capacity.online());
    }

    private static Personal<String> written(MemberId by, String text) {
        return Personal.of(DataSubject.contributionsOf(by), text);
    }

    @EventSourcingHandler
    void on(MeetupScheduled event) {
        id = event.meetupId();
        host = event.host();
        times = new MeetupTimes(event.startsAt(), event.endsAt());
        seats.offer(event.capacity());
        revision = 1;
    }

    @EventSourcingHandler
    void on(MeetupDetailsChanged event) {
        revision++;
    }

    @EventSourcingHandler
    void on(MeetupRescheduled event) {
        times = new MeetupTimes(event.startsAt(), event.endsAt());
        revision++;
    }

    @EventSourcingHandler
    void on(MeetupCapacityChanged event) {
        seats.offer(event.capacity());
        revision++;
    }

    @EventSourcingHandler
    void on(AttendeeRegistered event) {
        seats.take(event.memberId(), event.way());
    }

    @EventSourcingHandler
    void on(AttendeeWaitListed event) {
        seats.await(event.memberId(), event.way());
    }

    @EventSourcingHandler
    void on(AttendeePromoted event) {
        seats.take(event.memberId(), event.way());
    }

    @EventSourcingHandler
    void on(AttendeeUnregistered event) {
        seats.release(event.memberId());
    }

    @EventSourcingHandler
    void on(AttendanceMarked event) {
        attendance.put(event.memberId(), event.attended());
    }

    @EventSourcingHandler
    void on(MeetupCancelled event) {
        cancelled = true;
    }

    @EventSourcingHandler
    void on(MeetupHeld event) {
        held = true;
    }
}
