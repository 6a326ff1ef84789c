package nl.meent.community.consultations.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.meent.community.agenda.Agenda;
import nl.meent.community.agenda.AgendaItem;
import nl.meent.community.agenda.AgendaRule;
import nl.meent.community.consultations.write.CloseConsultation;
import nl.meent.community.consultations.write.OpenConsultation;
import nl.meent.community.consultations.write.RemindOfClosing;
import nl.meent.community.consultations.write.Reminder;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationReminded;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.runtime.log.LoggedEvent;

/** Opening, two reminders, and the closing five seconds after the deadline. */
public final class ConsultationAgenda implements AgendaRule {

    private static final String OPEN = "consultation.open";
    private static final String REMIND = "consultation.remind";
    private static final String CLOSE = "consultation.close";

    private static final String ID = "consultationId";
    private static final String DAYS_LEFT = "daysLeft";
    private static final String CLOSES_AT = "closesAt";

    private static final List<Integer> REMINDERS = List.of(3, 1);
    private static final Duration AFTER_DEADLINE = Duration.ofSeconds(5);

    @Override
    public void on(LoggedEvent logged, Agenda agenda) {
        switch (logged.event()) {
            case ConsultationApproved event -> {
                agenda.put(opening(event.consultationId(), event.opensAt()));
                agenda.put(closing(event.consultationId(), event.closesAt()));
            }
            case ConsultationOpened event -> {
                agenda.remove(key(event.consultationId(), OPEN));
                remind(event.consultationId(), event.closesAt(), logged.time(), agenda);
            }
            case DeadlineExtended event -> {
                agenda.put(closing(event.consultationId(), event.closesAt()));
                remind(event.consultationId(), event.closesAt(), logged.time(), agenda);
            }
            case ConsultationClosingSoon event ->
                REMINDERS.stream()
                        .filter(days -> days >= event.daysLeft())
                        .forEach(days -> agenda.remove(key(event.consultationId(), REMIND + days)));
            case ConsultationReminded event ->
                REMINDERS.stream()
                        .filter(days -> Reminder.isLeftOut(Reminder.before(event.closesAt(), days), event.remindedAt()))
                        .forEach(days -> agenda.remove(key(event.consultationId(), REMIND + days)));
            case ConsultationClosed event -> clear(event.consultationId(), agenda);
            case ConsultationWithdrawn event -> clear(event.consultationId(), agenda);
            default -> {}
        }
    }

    /** A reminder whose moment is past is not sent. */
    private static void remind(ConsultationId id, Instant closesAt, Instant now, Agenda agenda) {
        for (int days : REMINDERS) {
            Instant dueAt = Reminder.before(closesAt, days);
            if (dueAt.isAfter(now)) {
                agenda.put(new AgendaItem(
                        key(id, REMIND + days),
                        dueAt,
                        REMIND,
                        Map.of(
                                ID, id.toString(),
                                DAYS_LEFT, Integer.toString(days),
                                CLOSES_AT, closesAt.toString())));
            } else {
                agenda.remove(key(id, REMIND + days));
            }
        }
    }

    private static void clear(ConsultationId id, Agenda agenda) {
        agenda.remove(key(id, OPEN));
        agenda.remove(key(id, CLOSE));
        REMINDERS.forEach(days -> agenda.remove(key(id, REMIND + days)));
    }

    private static AgendaItem opening(ConsultationId id, Instant opensAt) {
        return new AgendaItem(key(id, OPEN), opensAt, OPEN, Map.of(ID, id.toString()));
    }

    private static AgendaItem closing(ConsultationId id, Instant closesAt) {
        return new AgendaItem(
                key(id, CLOSE),
                closesAt.plus(AFTER_DEADLINE),
                CLOSE,
                Map.of(ID, id.toString(), CLOSES_AT, closesAt.toString()));
    }

    private static String key(ConsultationId id, String what) {
        return what + "/" + id;
    }

    @Override
    public Map<String, Function<AgendaItem, Object>> commands() {
        return Map.of(
                OPEN, item -> new OpenConsultation(id(item)),
                REMIND,
                        item -> new RemindOfClosing(
                                id(item), Integer.parseInt(item.argument(DAYS_LEFT)), closesAt(item)),
                CLOSE, item -> new CloseConsultation(id(item), closesAt(item)));
    }

    private static ConsultationId id(AgendaItem item) {
        return ConsultationId.of(item.argument(ID));
    }

    private static Instant closesAt(AgendaItem item) {
        return Instant.parse(item.argument(CLOSES_AT));
    }
}
