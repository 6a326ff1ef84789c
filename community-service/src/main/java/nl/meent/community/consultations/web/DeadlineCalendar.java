package nl.meent.community.consultations.web;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import nl.meent.community.calendar.CalendarProperties;
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
    private final CalendarProperties calendar;

    DeadlineCalendar(Consultations consultations, CalendarProperties calendar) {
        this.consultations = consultations;
        this.calendar = calendar;
    }

    @Override
    public Flux<VEvent> of(Actor member, Instant now) {
        return consultations.closingFor(member, now).map(this::event);
    }

    /** The deadline of a consultation that has one; cancelled if that was withdrawn. */
    VEvent event(StoredConsultation consultation) {
        Instant closesAt = Objects.requireNonNull(consultation.closesAt());
        VEvent event =
                new VEvent(closesAt, "Reageren tot: " + consultation.content().title());
        event.replace(new DtStamp(changedAt(consultation)));
        event.add(new Uid(consultation.id() + "@meent"));
        event.add(new Sequence(consultation.extensions().size() + (isWithdrawn(consultation) ? 1 : 0)));
        if (isWithdrawn(consultation)) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        Optional<URI> page = calendar.page("raadplegingen", consultation.id());
        page.map(Url::new).ifPresent(event::add);
        String development = consultation.content().development();
        event.add(new Description(
                page.map(link -> development + "\n\nReageren: " + link).orElse(development)));
        return event;
    }

    private static boolean isWithdrawn(StoredConsultation consultation) {
        return consultation.withdrawalReason() != null;
    }

    private static Instant changedAt(StoredConsultation consultation) {
        return consultation.extensions().isEmpty()
                ? consultation.draftedAt()
                : consultation.extensions().getLast().extendedAt();
    }
}
