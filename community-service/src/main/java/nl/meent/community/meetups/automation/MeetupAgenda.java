package nl.meent.community.meetups.automation;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import nl.meent.community.agenda.Agenda;
import nl.meent.community.agenda.AgendaItem;
import nl.meent.community.agenda.AgendaRule;
import nl.meent.community.meetups.write.RecordMeetupHeld;
import nl.meent.events.meetups.MeetupCancelled;
import nl.meent.events.meetups.MeetupHeld;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.meetups.MeetupRescheduled;
import nl.meent.events.meetups.MeetupScheduled;
import nl.meent.runtime.log.LoggedEvent;

/** When its end has passed, a meetup was held. */
public final class MeetupAgenda implements AgendaRule {

    private static final String HOLD = "meetup.hold";
    private static final String ID = "meetupId";

    @Override
    public void on(LoggedEvent logged, Agenda agenda) {
        switch (logged.event()) {
            case MeetupScheduled event -> agenda.put(holding(event.meetupId(), event.endsAt()));
            case MeetupRescheduled event -> agenda.put(holding(event.meetupId(), event.endsAt()));
            case MeetupCancelled event -> agenda.remove(key(event.meetupId()));
            case MeetupHeld event -> agenda.remove(key(event.meetupId()));
            default -> {}
        }
    }

    private static AgendaItem holding(MeetupId id, Instant endsAt) {
        return new AgendaItem(key(id), endsAt, HOLD, Map.of(ID, id.toString()));
    }

    private static String key(MeetupId id) {
        return HOLD + "/" + id;
    }

    @Override
    public Map<String, Function<AgendaItem, Object>> commands() {
        return Map.of(HOLD, item -> new RecordMeetupHeld(MeetupId.of(item.argument(ID))));
    }
}
