package nl.meent.community.meetups.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.meent.community.agenda.Agenda;
import nl.meent.community.agenda.AgendaItem;
import nl.meent.community.meetups.write.RecordMeetupHeld;
import nl.meent.events.CommunityEvent;
import nl.meent.events.Personal;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupHeld;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.log.LoggedEvent;
import org.junit.jupiter.api.Test;

class MeetupAgendaTest {

    private static final MeetupId MEETUP = MeetupId.of("01900000-0000-7000-8000-000000000001");
    private static final Instant STARTS = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant ENDS = Instant.parse("2026-12-01T14:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-08T14:00:00Z");

    private final MeetupAgenda rule = new MeetupAgenda();
    private final Map<String, AgendaItem> agenda = new HashMap<>();

    @Test
    void a_meetup_was_held_when_its_end_has_passed() {
        after(scheduled());
        after(scheduled());

        assertThat(agenda.values()).extracting(AgendaItem::dueAt).containsExactly(ENDS);
        AgendaItem item = agenda.values().iterator().next();
        assertThat(Objects.requireNonNull(rule.commands().get(item.command())).apply(item))
                .isEqualTo(new RecordMeetupHeld(MEETUP));
    }

    @Test
    void one_that_was_moved_is_held_at_its_new_end_only() {
        after(scheduled());
        after(new MeetupRescheduled(MEETUP, LATER.minusSeconds(7_200), LATER));

        assertThat(agenda.values()).extracting(AgendaItem::dueAt).containsExactly(LATER);
    }

    @Test
    void one_that_was_cancelled_or_recorded_waits_for_nothing() {
        after(scheduled());
        after(new MeetupCancelled(MEETUP, Personal.erased()));
        assertThat(agenda).isEmpty();

        after(scheduled());
        after(new MeetupHeld(MEETUP));
        assertThat(agenda).isEmpty();
    }

    @Test
    void each_meetup_has_an_item_of_its_own() {
        after(scheduled());
        after(new MeetupRescheduled(MeetupId.next(), STARTS, LATER));

        assertThat(agenda.values()).extracting(AgendaItem::dueAt).containsExactlyInAnyOrder(ENDS, LATER);
    }

    private static MeetupScheduled scheduled() {
        return new MeetupScheduled(
                MEETUP,
                Personal.erased(),
                Personal.erased(),
                List.of(),
                List.of(),
                STARTS,
                ENDS,
                null,
                null,
                Personal.erased(),
                false,
                new Capacity(null, null),
                new MemberId(new UUID(0x8000L, 1)));
    }

    private void after(CommunityEvent event) {
        rule.on(new LoggedEvent(1, 1, 4095, "event", STARTS, event), new Agenda() {
            @Override
            public void put(AgendaItem item) {
                agenda.put(item.key(), item);
            }

            @Override
            public void remove(String key) {
                agenda.remove(key);
            }
        });
    }
}
