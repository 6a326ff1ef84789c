package nl.meent.notification.meetups;

import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.BRAM;
import static nl.meent.notification.Community.CARLA;
import static nl.meent.notification.Community.DAAN;
import static nl.meent.notification.Community.FG_CIRCLE;
import static nl.meent.notification.Community.joined;
import static nl.meent.notification.Community.left;
import static nl.meent.notification.Community.place;
import static nl.meent.notification.Community.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.meent.events.Personal;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.AttendeePromoted;
import nl.meent.events.meetups.AttendeeRegistered;
import nl.meent.events.meetups.AttendeeUnregistered;
import nl.meent.events.meetups.AttendeeWaitListed;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.notification.ALog;
import nl.meent.notification.following.mongo.AService;
import nl.meent.notification.notices.Occasion;
import org.junit.jupiter.api.Test;

class MeetupNewsTest {

    private static final Instant NEW_START = Instant.parse("2026-12-08T09:00:00Z");

    private final AService service = new AService();
    private final MeetupId meetup = MeetupId.next();
    private final ALog log = new ALog()
            .commit(scheduled(meetup, ANNE))
            .commit(new AttendeeRegistered(meetup, BRAM, AttendanceWay.ON_SITE))
            .commit(new AttendeeWaitListed(meetup, CARLA, AttendanceWay.ON_SITE));

    private void handled() {
        log.feed(service.follower(), 500);
    }

    @Test
    void tells_registered_and_waiting_of_another_time() {
        log.commit(new MeetupRescheduled(meetup, NEW_START, NEW_START.plus(Duration.ofHours(2))));
        handled();
        assertThat(service.told(BRAM)).containsExactly(Occasion.MEETUP_MOVED);
        assertThat(service.told(CARLA)).containsExactly(Occasion.MEETUP_MOVED);
        assertThat(service.inbox(BRAM).getFirst().moment()).isEqualTo(NEW_START);
        assertThat(service.inbox(BRAM).getFirst().subject().link()).isEqualTo("/meetups/" + meetup);
        assertThat(service.told(DAAN)).isEmpty();
    }

    @Test
    void tells_once_of_several_changes_in_one_go() {
        log.commit(
                place(meetup, ANNE, "Zwolle", "Wij praten."),
                new MeetupRescheduled(meetup, NEW_START, NEW_START.plus(Duration.ofHours(2))));
        handled();
        assertThat(service.told(BRAM)).hasSize(1);
    }

    @Test
    void tells_nobody_of_a_small_change() {
        log.commit(place(meetup, ANNE, "Utrecht", "Wij praten over casussen."));
        handled();
        assertThat(service.told(BRAM)).isEmpty();
    }

    @Test
    void tells_of_another_place() {
        log.commit(place(meetup, ANNE, "Zwolle", "Wij praten."));
        handled();
        assertThat(service.told(BRAM)).containsExactly(Occasion.MEETUP_ALTERED);
    }

    @Test
    void tells_of_a_cancellation_but_not_who_unregistered_nor_the_host() {
        log.commit(new AttendeeRegistered(meetup, ANNE, AttendanceWay.ONLINE))
                .commit(new AttendeeUnregistered(meetup, BRAM, AttendanceWay.ON_SITE))
                .commit(new MeetupCancelled(meetup, Personal.erased()));
        handled();
        assertThat(service.told(BRAM)).isEmpty();
        assertThat(service.told(ANNE)).isEmpty();
        assertThat(service.told(CARLA)).containsExactly(Occasion.MEETUP_CANCELLED);
    }

    @Test
    void tells_who_waited_of_a_seat() {
        log.commit(
                new AttendeeUnregistered(meetup, BRAM, AttendanceWay.ON_SITE),
                new AttendeePromoted(meetup, CARLA, AttendanceWay.ON_SITE));
        handled();
        assertThat(service.told(CARLA)).containsExactly(Occasion.MEETUP_SEAT);
    }

    @Test
    void keeps_who_changes_the_way_of_attending() {
        log.commit(
                new AttendeeRegistered(meetup, BRAM, AttendanceWay.ONLINE),
                new AttendeeUnregistered(meetup, BRAM, AttendanceWay.ON_SITE));
        log.commit(new MeetupCancelled(meetup, Personal.erased()));
        handled();
        assertThat(service.told(BRAM)).containsExactly(Occasion.MEETUP_CANCELLED);
    }

    @Test
    void tells_nobody_who_left_the_circle() {
        MeetupId closed = MeetupId.next();
        log.commit(joined(BRAM))
                .commit(scheduled(closed, ANNE, FG_CIRCLE))
                .commit(new AttendeeRegistered(closed, BRAM, AttendanceWay.ON_SITE))
                .commit(left(BRAM))
                .commit(new MeetupCancelled(closed, Personal.erased()));
        handled();
        assertThat(service.told(BRAM)).isEmpty();
    }
}
