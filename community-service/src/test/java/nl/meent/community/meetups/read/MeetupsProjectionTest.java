package nl.meent.community.meetups.read;

import static nl.meent.events.meetups.AttendanceWay.ONLINE;
import static nl.meent.events.meetups.AttendanceWay.ON_SITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.meent.community.EmptyDatabase;
import nl.meent.community.ProjectedLog;
import nl.meent.community.meetups.read.StoredMeetup.StoredMaterial;
import nl.meent.community.meetups.read.StoredMeetup.StoredRegistration;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.meetups.AgendaItem;
import nl.meent.events.meetups.AttendanceMarked;
import nl.meent.events.meetups.AttendeePromoted;
import nl.meent.events.meetups.AttendeeRegistered;
import nl.meent.events.meetups.AttendeeUnregistered;
import nl.meent.events.meetups.AttendeeWaitListed;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MaterialAdded;
import nl.meent.events.meetups.MaterialId;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupCapacityChanged;
import nl.meent.events.meetups.MeetupDetailsChanged;
import nl.meent.events.meetups.MeetupHeld;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.meetups.RecapWritten;
import nl.meent.events.members.MemberId;
import nl.meent.events.themes.ThemeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeetupsProjectionTest {

    @RegisterExtension
    static final EmptyDatabase DATABASE = new EmptyDatabase();

    private static final MeetupId MEETUP = MeetupId.of("01900000-0000-7000-8000-000000000001");
    private static final MemberId HOST = member(1);
    private static final MemberId ANNA = member(2);
    private static final MemberId BERT = member(3);
    private static final Instant STARTS = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-12-01T14:00:00Z");

    private final ProjectedLog log = new ProjectedLog().with(scheduled());

    @Test
    void it_shows_what_was_scheduled() {
        StoredMeetup meetup = meetup();

        assertThat(meetup.title()).isEqualTo("Intervisie");
        assertThat(meetup.themes()).containsExactly("ai-verordening");
        assertThat(meetup.agenda()).containsExactly(new AgendaItem("12:00", "Inloop"));
        assertThat(meetup.place()).isEqualTo("Stadhuis");
        assertThat(meetup.capacity()).isEqualTo(new Capacity(1, null));
        assertThat(meetup.isHostedBy(HOST)).isTrue();
        assertThat(meetup.scheduledAt()).isEqualTo(ProjectedLog.time(1));
        assertThat(meetup.revision()).isEqualTo(1);
        assertThat(meetup.statusAt(STARTS)).isEqualTo(MeetupStatus.SCHEDULED);
    }

    @Test
    void every_edit_counts_once_however_often_it_is_seen() {
        log.with(
                new MeetupDetailsChanged(
                        MEETUP, said("Anders"), said("Tekst"), List.of(), said("Zwolle"), null, said(List.of()), true),
                new MeetupRescheduled(MEETUP, STARTS.plusSeconds(60), ENDS.plusSeconds(60)),
                new MeetupCapacityChanged(MEETUP, new Capacity(2, 0)));

        StoredMeetup meetup = meetup();
        assertThat(meetup.revision()).isEqualTo(4);
        assertThat(meetup.changedAt()).isEqualTo(ProjectedLog.time(4));
        assertThat(meetup.title()).isEqualTo("Anders");
        assertThat(meetup.startsAt()).isEqualTo(STARTS.plusSeconds(60));
        assertThat(meetup.capacity()).isEqualTo(new Capacity(2, 0));
        assertThat(meetup.isPublic()).isTrue();
        assertThat(meetup.agenda()).isEmpty();
    }

    @Test
    void who_waits_is_behind_who_came_before_and_moves_up_when_promoted() {
        log.with(
                new AttendeeRegistered(MEETUP, ANNA, ON_SITE),
                new AttendeeWaitListed(MEETUP, BERT, ON_SITE),
                new AttendeeWaitListed(MEETUP, HOST, ON_SITE));
        assertThat(meetup().registrations())
                .extracting(StoredRegistration::member)
                .containsExactly(ANNA, BERT, HOST);
        assertThat(meetup().count(ON_SITE, RegistrationState.WAIT_LISTED)).isEqualTo(2);

        log.with(new AttendeeUnregistered(MEETUP, ANNA, ON_SITE), new AttendeePromoted(MEETUP, BERT, ON_SITE));

        assertThat(meetup().registrationOf(ANNA)).isNull();
        assertThat(Objects.requireNonNull(meetup().registrationOf(BERT)).state())
                .isEqualTo(RegistrationState.REGISTERED);
        assertThat(meetup().count(ON_SITE, RegistrationState.WAIT_LISTED)).isEqualTo(1);
    }

    @Test
    void the_link_is_for_hosts_and_seats() {
        log.with(new AttendeeRegistered(MEETUP, ANNA, ONLINE), new AttendeeWaitListed(MEETUP, BERT, ONLINE));

        assertThat(meetup().onlineUrlFor(HOST)).isNotNull();
        assertThat(meetup().onlineUrlFor(ANNA)).isNotNull();
        assertThat(meetup().onlineUrlFor(BERT)).isNull();
    }

    @Test
    void what_a_meetup_yields_is_kept_in_order_of_adding() {
        log.with(
                new AttendeeRegistered(MEETUP, ANNA, ONLINE),
                new MaterialAdded(MEETUP, MaterialId.next(), said("Dia's"), said("https://example.org/1")),
                new MaterialAdded(MEETUP, MaterialId.next(), said("Verslag"), said("https://example.org/2")),
                new MeetupHeld(MEETUP),
                new AttendanceMarked(MEETUP, ANNA, true),
                new RecapWritten(MEETUP, said("Wij leerden")));

        StoredMeetup meetup = meetup();
        assertThat(meetup.materials()).extracting(StoredMaterial::title).containsExactly("Dia's", "Verslag");
        assertThat(meetup.statusAt(ENDS.plusSeconds(1))).isEqualTo(MeetupStatus.HELD);
        assertThat(Objects.requireNonNull(meetup.registrationOf(ANNA)).attended())
                .isTrue();
        assertThat(meetup.recap()).isEqualTo("Wij leerden");
        assertThat(meetup.recapAt()).isEqualTo(ProjectedLog.time(7));
        assertThat(meetup.revision()).isEqualTo(1);
    }

    @Test
    void a_cancelled_one_says_why_as_long_as_that_is_not_erased() {
        log.with(new MeetupCancelled(MEETUP, said("Ziek")));
        assertThat(meetup().isCancelled()).isTrue();
        assertThat(meetup().cancellationReason()).isEqualTo("Ziek");
        assertThat(meetup().statusAt(STARTS)).isEqualTo(MeetupStatus.CANCELLED);

        log.with(new MeetupCancelled(MEETUP, Personal.erased()));
        assertThat(meetup().cancellationReason()).isNull();
    }

    @Test
    void where_and_what_of_an_erased_host_is_gone_and_when_stays() {
        log.with(
                new MeetupDetailsChanged(
                        MEETUP,
                        Personal.erased(),
                        Personal.erased(),
                        List.of(),
                        Personal.erased(),
                        Personal.erased(),
                        Personal.erased(),
                        false),
                new MaterialAdded(MEETUP, MaterialId.next(), Personal.erased(), Personal.erased()));

        StoredMeetup meetup = meetup();
        assertThat(meetup.place()).isNull();
        assertThat(meetup.onlineUrlFor(HOST)).isNull();
        assertThat(meetup.agenda()).isEmpty();
        assertThat(meetup.materials()).singleElement().satisfies(material -> {
            assertThat(material.title()).isNull();
            assertThat(material.url()).isNull();
        });
        assertThat(meetup.startsAt()).isEqualTo(STARTS);
        assertThat(meetup.endsAt()).isEqualTo(ENDS);
    }

    private static MeetupScheduled scheduled() {
        return new MeetupScheduled(
                MEETUP,
                said("Intervisie"),
                said("Een middag"),
                List.of(ThemeId.of("ai-verordening")),
                List.of(),
                STARTS,
                ENDS,
                said("Stadhuis"),
                said("https://vergaderen.example/1"),
                said(List.of(new AgendaItem("12:00", "Inloop"))),
                false,
                new Capacity(1, null),
                HOST);
    }

    private static <T> Personal<T> said(T content) {
        return Personal.of(DataSubject.contributionsOf(HOST), content);
    }

    private static MemberId member(int number) {
        return new MemberId(new UUID(0x8000L, number));
    }

    /** Every test sees a meetup that came out of seeing every event twice. */
    private StoredMeetup meetup() {
        return new StoredMeetup(
                log.twice(new MeetupsProjection(DATABASE.get()), DATABASE.get(), MeetupsProjection.MEETUPS));
    }
}
