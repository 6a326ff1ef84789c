package nl.meent.community.consultations.web;

import java.time.Instant;
import java.util.Objects;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import nl.meent.community.calendar.CalendarSource;
import nl.meent.community.consultations.read.Consultations;
import nl.meent.community.consultations.read.StoredConsultation;
import nl.meent.community.members.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Until when one can respond, as a moment in the calendar. It moves when the deadline is extended. */
@Component
class DeadlineCalendar implements CalendarSource {

    private final Consultations consultations;

    DeadlineCalendar(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Flux<VEvent> of(Actor member, Instant now) {
        return consultations.closingFor(member, now).map(DeadlineCalendar::event);
    }

    /** The deadline of a consultation that has one. */
    static VEvent event(StoredConsultation consultation) {
        Instant closesAt = Objects.requireNonNull(consultation.closesAt());
        VEvent event =
                new VEvent(closesAt, "Reageren tot: " + consultation.content().title());
        event.replace(new DtStamp(changedAt(consultation)));
        event.add(new Uid(consultation.id() + "@meent"));
        event.add(new Sequence(consultation.extensions().size()));
        event.add(new Description(consultation.content().development()));
        return event;
    }

    private static Instant changedAt(StoredConsultation consultation) {
        return consultation.extensions().isEmpty()
                ? consultation.draftedAt()
                : consultation.extensions().getLast().extendedAt();
    }
}
