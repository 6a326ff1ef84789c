package nl.meent.community.meetups.write;

import static nl.meent.community.meetups.write.MeetupTestLanguage.AFTER;
import static nl.meent.community.meetups.write.MeetupTestLanguage.ANNA;
import static nl.meent.community.meetups.write.MeetupTestLanguage.BEFORE;
import static nl.meent.community.meetups.write.MeetupTestLanguage.BERT;
import static nl.meent.community.meetups.write.MeetupTestLanguage.BY_HOST;
import static nl.meent.community.meetups.write.MeetupTestLanguage.DURING;
import static nl.meent.community.meetups.write.MeetupTestLanguage.HOST;
import static nl.meent.community.meetups.write.MeetupTestLanguage.LATER;
import static nl.meent.community.meetups.write.MeetupTestLanguage.MEETUP;
import static nl.meent.community.meetups.write.MeetupTestLanguage.TIMES;
import static nl.meent.community.meetups.write.MeetupTestLanguage.a;
import static nl.meent.community.meetups.write.MeetupTestLanguage.at;
import static nl.meent.community.meetups.write.MeetupTestLanguage.byHost;
import static nl.meent.community.meetups.write.MeetupTestLanguage.cancel;
import static nl.meent.community.meetups.write.MeetupTestLanguage.cancelled;
import static nl.meent.community.meetups.write.MeetupTestLanguage.details;
import static nl.meent.community.meetups.write.MeetupTestLanguage.edit;
import static nl.meent.community.meetups.write.MeetupTestLanguage.mark;
import static nl.meent.community.meetups.write.MeetupTestLanguage.marked;
import static nl.meent.community.meetups.write.MeetupTestLanguage.registered;
import static nl.meent.community.meetups.write.MeetupTestLanguage.rescheduled;
import static nl.meent.community.meetups.write.MeetupTestLanguage.schedule;
import static nl.meent.community.meetups.write.MeetupTestLanguage.seats;
import static nl.meent.community.meetups.write.MeetupTestLanguage.waitListed;
import static nl.meent.community.rejections.RejectsBecause.rejects;
import static nl.meent.events.meetups.AttendanceWay.ON_SITE;

import nl.meent.events.Personal;
import nl.meent.events.meetups.AttendanceMarked;
import nl.meent.events.meetups.MaterialAdded;
import nl.meent.events.meetups.MaterialId;
import nl.meent.events.meetups.MeetupDetailsChanged;
import nl.meent.events.meetups.MeetupHeld;
import nl.meent.events.meetups.RecapWritten;
import org.junit.jupiter.api.Test;

class MeetupTest {

    @Test
    void a_member_schedules_a_meetup() {
        at(BEFORE).givenNoPriorActivity().when(schedule(TIMES, seats(10, null))).expectEvents(a(seats(10, null)));
    }

    @Test
    void a_meetup_ends_after_it_begins() {
        at(BEFORE)
                .givenNoPriorActivity()
                .when(schedule(new MeetupTimes(TIMES.endsAt(), TIMES.startsAt()), seats(1, 1)))
                .expectException(rejects(MeetupRejection.TIMES_REVERSED));
    }

    @Test
    void a_meetup_begins_in_the_future() {
        at(DURING)
                .givenNoPriorActivity()
                .when(schedule(TIMES, seats(1, 1)))
                .expectException(rejects(MeetupRejection.START_IN_PAST));
    }

    @Test
    void a_meetup_can_be_attended() {
        at(BEFORE)
                .givenNoPriorActivity()
                .when(schedule(TIMES, seats(0, 0)))
                .expectException(rejects(MeetupRejection.NO_WAY_OFFERED));
    }

    @Test
    void a_host_changes_what_it_is() {
        MeetupDetails changed = details("Intervisie over AI");
        at(BEFORE)
                .given(a())
                .when(edit(changed, null, null))
                .expectEvents(new MeetupDetailsChanged(
                        MEETUP,
                        byHost(changed.title()),
                        byHost(changed.description()),
                        changed.themes(),
                        Personal.ofNullable(BY_HOST, changed.place()),
                        Personal.ofNullable(BY_HOST, changed.onlineUrl()),
                        byHost(changed.agenda()),
                        false));
    }

    @Test
    void an_edit_that_changes_nothing_is_no_event() {
        at(BEFORE).given(a()).when(edit(null, null, null)).expectNoEvents();
    }

    @Test
    void a_host_moves_it() {
        at(BEFORE).given(a()).when(edit(null, LATER, null)).expectEvents(rescheduled());
    }

    @Test
    void it_is_not_moved_into_the_past() {
        at(LATER.startsAt())
                .given(a(), rescheduled())
                .when(new EditMeetup(MEETUP, HOST, null, TIMES, null, 2))
                .expectException(rejects(MeetupRejection.ALREADY_STARTED));
        at(TIMES.startsAt())
                .given(a(), rescheduled())
                .when(new EditMeetup(MEETUP, HOST, null, TIMES, null, 2))
                .expectException(rejects(MeetupRejection.START_IN_PAST));
    }

    @Test
    void what_is_moved_ends_after_it_begins() {
        at(BEFORE)
                .given(a())
                .when(edit(null, new MeetupTimes(LATER.endsAt(), LATER.startsAt()), null))
                .expectException(rejects(MeetupRejection.TIMES_REVERSED));
    }

    @Test
    void only_a_host_changes_it() {
        at(BEFORE)
                .given(a())
                .when(new EditMeetup(MEETUP, ANNA, null, LATER, null, 1))
                .expectException(rejects(MeetupRejection.NOT_A_HOST));
    }

    @Test
    void an_edit_of_an_older_version_is_refused() {
        at(BEFORE)
                .given(a(), rescheduled())
                .when(edit(details("Nieuw"), null, null))
                .expectException(rejects(MeetupRejection.STALE));
    }

    @Test
    void what_was_cancelled_is_not_changed() {
        at(BEFORE)
                .given(a(), cancelled())
                .when(edit(null, LATER, null))
                .expectException(rejects(MeetupRejection.CANCELLED));
    }

    @Test
    void a_host_cancels_it() {
        at(BEFORE).given(a()).when(cancel(HOST, false)).expectEvents(cancelled());
    }

    @Test
    void cancelling_twice_changes_nothing() {
        at(AFTER).given(a(), cancelled()).when(cancel(HOST, false)).expectNoEvents();
    }

    @Test
    void others_do_not_cancel_it() {
        at(BEFORE).given(a()).when(cancel(ANNA, false)).expectException(rejects(MeetupRejection.NOT_A_HOST));
    }

    @Test
    void a_moderator_cancels_it() {
        at(BEFORE).given(a()).when(cancel(ANNA, true)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_has_been_is_not_cancelled() {
        at(AFTER).given(a()).when(cancel(HOST, false)).expectException(rejects(MeetupRejection.ENDED));
    }

    @Test
    void it_was_held_once_its_end_has_passed() {
        at(AFTER).given(a()).when(new RecordMeetupHeld(MEETUP)).expectEvents(new MeetupHeld(MEETUP));
    }

    @Test
    void it_is_held_once() {
        at(AFTER)
                .given(a(), new MeetupHeld(MEETUP))
                .when(new RecordMeetupHeld(MEETUP))
                .expectNoEvents();
    }

    @Test
    void it_is_not_held_before_its_end() {
        at(DURING).given(a()).when(new RecordMeetupHeld(MEETUP)).expectNoEvents();
        at(AFTER).given(a(), rescheduled()).when(new RecordMeetupHeld(MEETUP)).expectNoEvents();
    }

    @Test
    void what_was_cancelled_is_not_held() {
        at(AFTER).given(a(), cancelled()).when(new RecordMeetupHeld(MEETUP)).expectNoEvents();
    }

    @Test
    void a_host_notes_who_was_there() {
        at(DURING).given(a(), registered(ANNA, ON_SITE)).when(mark(ANNA, true)).expectEvents(marked(ANNA, true));
    }

    @Test
    void noting_the_same_again_changes_nothing() {
        at(DURING)
                .given(a(), registered(ANNA, ON_SITE), marked(ANNA, false))
                .when(mark(ANNA, false))
                .expectNoEvents();
    }

    @Test
    void a_host_corrects_who_was_there() {
        at(DURING)
                .given(a(), registered(ANNA, ON_SITE), marked(ANNA, false))
                .when(mark(ANNA, true))
                .expectEvents(marked(ANNA, true));
    }

    @Test
    void nobody_was_there_before_it_began() {
        at(BEFORE)
                .given(a(), registered(ANNA, ON_SITE))
                .when(mark(ANNA, true))
                .expectException(rejects(MeetupRejection.NOT_STARTED));
    }

    @Test
    void who_only_waited_was_not_there() {
        at(DURING)
                .given(a(seats(1, 0)), registered(ANNA, ON_SITE), waitListed(BERT, ON_SITE))
                .when(mark(BERT, true))
                .expectException(rejects(MeetupRejection.NOT_REGISTERED));
    }

    @Test
    void only_a_host_notes_who_was_there() {
        at(DURING)
                .given(a(), registered(ANNA, ON_SITE))
                .when(new MarkAttendance(MEETUP, ANNA, true, ANNA))
                .expectException(rejects(MeetupRejection.NOT_A_HOST));
    }

    /** Else anybody could find out who was there, one by one. */
    @Test
    void nobody_but_a_host_is_told_that_it_was_noted_already() {
        at(DURING)
                .given(a(), registered(ANNA, ON_SITE), new AttendanceMarked(MEETUP, ANNA, false))
                .when(new MarkAttendance(MEETUP, ANNA, false, ANNA))
                .expectException(rejects(MeetupRejection.NOT_A_HOST));
    }

    @Test
    void a_host_adds_material() {
        MaterialId slides = MaterialId.next();
        at(BEFORE)
                .given(a())
                .when(new AddMaterial(MEETUP, slides, "Dia's", "https://example.org/dias.pdf", HOST))
                .expectEvents(
                        new MaterialAdded(MEETUP, slides, byHost("Dia's"), byHost("https://example.org/dias.pdf")));
    }

    @Test
    void only_a_host_adds_material() {
        at(BEFORE)
                .given(a())
                .when(new AddMaterial(MEETUP, MaterialId.next(), "Dia's", "https://example.org/dias.pdf", ANNA))
                .expectException(rejects(MeetupRejection.NOT_A_HOST));
    }

    @Test
    void what_was_cancelled_has_no_attendance_and_gets_no_material() {
        at(DURING)
                .given(a(), registered(ANNA, ON_SITE), cancelled())
                .when(mark(ANNA, true))
                .expectException(rejects(MeetupRejection.CANCELLED));
        at(BEFORE)
                .given(a(), cancelled())
                .when(new AddMaterial(MEETUP, MaterialId.next(), "Dia's", "https://example.org/dias.pdf", HOST))
                .expectException(rejects(MeetupRejection.CANCELLED));
    }

    @Test
    void a_host_writes_a_recap_when_it_has_begun() {
        at(AFTER)
                .given(a())
                .when(new WriteRecap(MEETUP, "Wij leerden veel.", HOST))
                .expectEvents(new RecapWritten(MEETUP, byHost("Wij leerden veel.")));
    }

    @Test
    void there_is_no_recap_of_what_is_to_come() {
        at(BEFORE)
                .given(a())
                .when(new WriteRecap(MEETUP, "Wij leerden veel.", HOST))
                .expectException(rejects(MeetupRejection.NOT_STARTED));
    }

    @Test
    void there_is_no_recap_of_what_was_cancelled() {
        at(AFTER)
                .given(a(), cancelled())
                .when(new WriteRecap(MEETUP, "Wij leerden veel.", HOST))
                .expectException(rejects(MeetupRejection.CANCELLED));
    }

    @Test
    void only_a_host_writes_a_recap() {
        at(AFTER)
                .given(a())
                .when(new WriteRecap(MEETUP, "Wij leerden veel.", ANNA))
                .expectException(rejects(MeetupRejection.NOT_A_HOST));
    }
}
