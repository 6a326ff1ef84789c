package nl.meent.community.consultations.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.meent.events.consultations.ConsultationClosingSoon;
import nl.meent.events.consultations.ConsultationReminded;
import nl.meent.events.consultations.DeadlineExtended;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * The part of a consultation that reminds of its deadline: three days and one day before it by itself, and when an advocate
 * wants it. Nobody gets two reminders within a day, of whichever kind and whatever became of the deadline in between.
 *
 * <p>By hand that is refused, with the time from when on it can be. One that would come by itself is left out: it would say
 * what was just said, and a day later it would no longer be true.
 */
class Reminders {

    private final Course course;
    private final Set<Integer> sentOfThisDeadline = new HashSet<>();
    private Instant last = Instant.EPOCH;

    Reminders(Course course) {
        this.course = course;
    }

    /** A reminder that comes late is sent as long as it is true; one whose moment is past is not. */
    @CommandHandler
    void handle(RemindOfClosing command, Clock clock) {
        int daysLeft = command.daysLeft();
        Instant closesAt = course.closesAt();
        if (!course.isOpen() || !command.closesAt().equals(closesAt)) {
            return;
        }
        Instant now = clock.instant();
        Instant overtaken = Reminder.before(closesAt, daysLeft == 1 ? 0 : 1);
        if (now.isBefore(overtaken) && !sentOfThisDeadline.contains(daysLeft) && isADayAfterTheLast(daysLeft, now)) {
            apply(new ConsultationClosingSoon(command.consultationId(), daysLeft, closesAt));
        }
    }

    private boolean isADayAfterTheLast(int daysLeft, Instant now) {
        return !now.isBefore(Reminder.again(last))
                && !Reminder.isLeftOut(Reminder.before(course.closesAt(), daysLeft), last);
    }

    @CommandHandler
    void handle(RemindNow command, Clock clock) {
        Instant now = clock.instant();
        course.requireUnderWay(now);
        rejectIf(!course.isOpen(), ConsultationRejection.NOT_OPEN_YET, Map.of("opensAt", course.opensAt()));
        Instant again = Reminder.again(last);
        rejectIf(now.isBefore(again), ConsultationRejection.REMINDED_LATELY, Map.of("again", again));
        apply(new ConsultationReminded(command.consultationId(), now, course.closesAt(), command.by()));
    }

    @EventSourcingHandler
    void on(DeadlineExtended event) {
        sentOfThisDeadline.clear();
    }

    @EventSourcingHandler
    void on(ConsultationClosingSoon event, @Timestamp Instant at) {
        sentOfThisDeadline.add(event.daysLeft());
        last = at;
    }

    @EventSourcingHandler
    void on(ConsultationReminded event) {
        last = event.remindedAt();
    }
}
