package nl.meent.community.meetups.write;

import static nl.meent.community.meetups.write.MeetupTestLanguage.ANNA;
import static nl.meent.community.meetups.write.MeetupTestLanguage.BEFORE;
import static nl.meent.community.meetups.write.MeetupTestLanguage.BERT;
import static nl.meent.community.meetups.write.MeetupTestLanguage.CARLA;
import static nl.meent.community.meetups.write.MeetupTestLanguage.DURING;
import static nl.meent.community.meetups.write.MeetupTestLanguage.a;
import static nl.meent.community.meetups.write.MeetupTestLanguage.at;
import static nl.meent.community.meetups.write.MeetupTestLanguage.cancelled;
import static nl.meent.community.meetups.write.MeetupTestLanguage.edit;
import static nl.meent.community.meetups.write.MeetupTestLanguage.promoted;
import static nl.meent.community.meetups.write.MeetupTestLanguage.register;
import static nl.meent.community.meetups.write.MeetupTestLanguage.registered;
import static nl.meent.community.meetups.write.MeetupTestLanguage.resized;
import static nl.meent.community.meetups.write.MeetupTestLanguage.seats;
import static nl.meent.community.meetups.write.MeetupTestLanguage.unregister;
import static nl.meent.community.meetups.write.MeetupTestLanguage.unregistered;
import static nl.meent.community.meetups.write.MeetupTestLanguage.waitListed;
import static nl.meent.community.rejections.RejectsBecause.rejects;
import static nl.meent.events.meetups.AttendanceWay.ONLINE;
import static nl.meent.events.meetups.AttendanceWay.ON_SITE;

import org.junit.jupiter.api.Test;

class SeatsTest {

    @Test
    void a_member_takes_a_free_seat() {
        at(BEFORE).given(a(seats(1, 0))).when(register(ANNA, ON_SITE)).expectEvents(registered(ANNA, ON_SITE));
    }

    @Test
    void registering_twice_changes_nothing() {
        at(BEFORE)
                .given(a(seats(1, 0)), registered(ANNA, ON_SITE))
                .when(register(ANNA, ON_SITE))
                .expectNoEvents();
    }

    @Test
    void who_comes_when_it_is_full_waits() {
        at(BEFORE)
                .given(a(seats(1, 0)), registered(ANNA, ON_SITE))
                .when(register(BERT, ON_SITE))
                .expectEvents(waitListed(BERT, ON_SITE));
    }

    @Test
    void waiting_twice_changes_nothing() {
        at(BEFORE)
                .given(a(seats(1, 0)), registered(ANNA, ON_SITE), waitListed(BERT, ON_SITE))
                .when(register(BERT, ON_SITE))
                .expectNoEvents();
    }

    @Test
    void each_way_of_attending_has_its_own_seats() {
        at(BEFORE)
                .given(a(seats(1, 1)), registered(ANNA, ON_SITE))
                .when(register(BERT, ONLINE))
                .expectEvents(registered(BERT, ONLINE));
    }

    @Test
    void without_a_limit_nobody_waits() {
        at(BEFORE)
                .given(a(seats(null, 0)), registered(ANNA, ON_SITE))
                .when(register(BERT, ON_SITE))
                .expectEvents(registered(BERT, ON_SITE));
    }

    @Test
    void a_way_without_seats_is_not_offered() {
        at(BEFORE)
                .given(a(seats(1, 0)))
                .when(register(ANNA, ONLINE))
                .expectException(rejects(MeetupRejection.WAY_NOT_OFFERED));
    }

    @Test
    void promotes_the_first_on_the_waiting_list_when_a_seat_comes_free() {
        at(BEFORE)
                .given(a(seats(1, 0)), registered(ANNA, ON_SITE), waitListed(BERT, ON_SITE), waitListed(CARLA, ON_SITE))
                .when(unregister(ANNA))
                .expectEvents(unregistered(ANNA, ON_SITE), promoted(BERT, ON_SITE));
    }

    @Test
    void who_stops_waiting_promotes_nobody() {
        at(BEFORE)
                .given(a(seats(1, 0)), registered(ANNA, ON_SITE), waitListed(BERT, ON_SITE), waitListed(CARLA, ON_SITE))
                .when(unregister(BERT))
                .expectEvents(unregistered(BERT, ON_SITE));
    }

    @Test
    void unregistering_twice_changes_nothing() {
        at(BEFORE)
                .given(a(), registered(ANNA, ON_SITE), unregistered(ANNA, ON_SITE))
                .when(unregister(ANNA))
                .expectNoEvents();
    }

    @Test
    void changing_the_way_gives_the_old_seat_to_the_first_who_waits() {
        at(BEFORE)
                .given(a(seats(1, 5)), registered(ANNA, ON_SITE), waitListed(BERT, ON_SITE))
                .when(register(ANNA, ONLINE))
                .expectEvents(unregistered(ANNA, ON_SITE), promoted(BERT, ON_SITE), registered(ANNA, ONLINE));
    }

    @Test
    void changing_to_a_full_way_waits_there() {
        at(BEFORE)
                .given(a(seats(5, 1)), registered(ANNA, ONLINE), registered(BERT, ON_SITE))
                .when(register(BERT, ONLINE))
                .expectEvents(unregistered(BERT, ON_SITE), waitListed(BERT, ONLINE));
    }

    @Test
    void who_waits_can_choose_the_other_way() {
        at(BEFORE)
                .given(a(seats(1, 5)), registered(ANNA, ON_SITE), waitListed(BERT, ON_SITE))
                .when(register(BERT, ONLINE))
                .expectEvents(unregistered(BERT, ON_SITE), registered(BERT, ONLINE));
    }

    @Test
    void more_seats_promote_in_order() {
        at(BEFORE)
                .given(a(seats(1, 0)), registered(ANNA, ON_SITE), waitListed(CARLA, ON_SITE), waitListed(BERT, ON_SITE))
                .when(edit(null, null, seats(3, 0)))
                .expectEvents(resized(seats(3, 0)), promoted(CARLA, ON_SITE), promoted(BERT, ON_SITE));
    }

    @Test
    void taking_the_limit_away_promotes_everybody() {
        at(BEFORE)
                .given(a(seats(1, 1)), registered(ANNA, ON_SITE), waitListed(BERT, ON_SITE))
                .when(edit(null, null, seats(null, 1)))
                .expectEvents(resized(seats(null, 1)), promoted(BERT, ON_SITE));
    }

    @Test
    void nobody_loses_a_seat_by_fewer_seats() {
        at(BEFORE)
                .given(a(seats(2, 0)), registered(ANNA, ON_SITE), registered(BERT, ON_SITE))
                .when(edit(null, null, seats(1, 0)))
                .expectException(rejects(MeetupRejection.FEWER_SEATS_THAN_TAKEN));
    }

    @Test
    void seats_that_nobody_has_can_go() {
        at(BEFORE)
                .given(a(seats(5, 0)), registered(ANNA, ON_SITE))
                .when(edit(null, null, seats(1, 0)))
                .expectEvents(resized(seats(1, 0)));
    }

    @Test
    void once_it_has_begun_nobody_registers() {
        at(DURING).given(a()).when(register(ANNA, ON_SITE)).expectException(rejects(MeetupRejection.ALREADY_STARTED));
    }

    @Test
    void a_repeated_registration_succeeds_after_the_start() {
        at(DURING)
                .given(a(), registered(ANNA, ON_SITE))
                .when(register(ANNA, ON_SITE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void once_it_has_begun_nobody_unregisters() {
        at(DURING)
                .given(a(), registered(ANNA, ON_SITE))
                .when(unregister(ANNA))
                .expectException(rejects(MeetupRejection.ALREADY_STARTED));
    }

    @Test
    void nobody_registers_for_what_was_cancelled() {
        at(BEFORE)
                .given(a(), cancelled())
                .when(register(ANNA, ON_SITE))
                .expectException(rejects(MeetupRejection.CANCELLED));
    }
}
