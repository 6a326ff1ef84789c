package nl.meent.community.calendar;

import java.time.Instant;
import net.fortuna.ical4j.model.component.VEvent;
import nl.meent.community.members.Actor;
import reactor.core.publisher.Flux;

/** What a feature has in the calendar of a member: one bean per feature. */
public interface CalendarSource {

    /**
     * What the member may see at that moment, always in the same order. Each has a unique id of its own, a sequence that grows
     * with every change, and times in UTC.
     */
    Flux<VEvent> of(Actor member, Instant now);
}
