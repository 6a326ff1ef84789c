package nl.meent.community.consultations.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationClosed;
import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationDrafted;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ConsultationOpened;
import nl.meent.events.consultations.ConsultationRedrafted;
import nl.meent.events.consultations.ConsultationWithdrawn;
import nl.meent.events.consultations.DeadlineExtended;
import nl.meent.events.consultations.Outcome;
import nl.meent.events.consultations.OutcomeChange;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.QuestionClarified;
import nl.meent.events.consultations.ResultsRecorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;

/**
 * A consultation: what may happen to it and when. It knows no response: those are aggregates of their own, so that ten
 * thousand never wait for each other.
 *
 * <p>It remembers what was last drafted, as the events hold it, because what opens must be what was approved, however far
 * behind a view of it is. That is the association's text, nobody's personal data.
 */
public class Consultation {

    @AggregateIdentifier
    private ConsultationId id;

    private ConsultationContent content;
    private long revision;
    private boolean counted;
    private final LatestOutcome outcome = new LatestOutcome();

    @AggregateMember
    private final Course course = new Course();

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final FollowUps followUps = new FollowUps(course);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private final Reminders reminders = new Reminders(course);

    /** For Axon. */
    @SuppressWarnings("NullAway.Init") // Axon sources the first event at once
    protected Consultation() {}

    /** Drafts. */
    @CommandHandler
    @SuppressWarnings("NullAway.Init") // the event that is applied sets every field
    public Consultation(DraftConsultation command) {
        apply(new ConsultationDrafted(command.consultationId(), command.content(), command.by()));
    }

    @CommandHandler
    void handle(RedraftConsultation command) {
        rejectIf(course.isWithdrawn(), ConsultationRejection.WITHDRAWN);
        rejectIf(course.isApproved(), ConsultationRejection.NOT_A_DRAFT);
        rejectIf(command.expectedRevision() != revision, ConsultationRejection.STALE);
        if (!command.content().equals(content)) {
            apply(new ConsultationRedrafted(id, command.content(), command.by()));
        }
    }

    @CommandHandler
    void handle(ApproveConsultation command, Clock clock) {
        rejectIf(course.isWithdrawn(), ConsultationRejection.WITHDRAWN);
        if (course.isApproved()) {
            return;
        }
        rejectIf(content.questions().isEmpty(), ConsultationRejection.NO_QUESTIONS);
        Instant now = clock.instant();
        Instant opens = content.opensAt() == null || content.opensAt().isBefore(now) ? now : content.opensAt();
        Instant closes = content.closesAt();
        rejectIf(closes == null, ConsultationRejection.NO_CLOSING_TIME);
        if (closes != null) {
            rejectIf(!closes.isAfter(opens), ConsultationRejection.CLOSES_TOO_EARLY);
            apply(new ConsultationApproved(id, content, opens, closes, command.by()));
            openIfDue(now);
        }
    }

    @CommandHandler
    void handle(OpenConsultation command, Clock clock) {
        openIfDue(clock.instant());
    }

    private void openIfDue(Instant now) {
        if (course.isToOpen(now)) {
            apply(new ConsultationOpened(id, content, course.opensAt(), course.closesAt()));
        }
    }

    @CommandHandler
    void handle(ExtendDeadline command, Clock clock) {
        rejectIf(course.isWithdrawn(), ConsultationRejection.WITHDRAWN);
        if (course.isApproved() && command.closesAt().equals(course.closesAt())) {
            return;
        }
        course.requireUnderWay(clock.instant());
        rejectIf(
                command.closesAt().isBefore(course.closesAt()),
                ConsultationRejection.DEADLINE_SHORTENED,
                Map.of("closesAt", course.closesAt()));
        apply(new DeadlineExtended(id, command.closesAt(), command.reason()));
    }

    @CommandHandler
    void handle(ClarifyQuestion command, Clock clock) {
        course.requireUnderWay(clock.instant());
        rejectIf(
                content.questions().stream().noneMatch(question -> question.id().equals(command.questionId())),
                ConsultationRejection.UNKNOWN_QUESTION,
                Map.of("question", command.questionId()));
        apply(new QuestionClarified(id, command.clarificationId(), command.questionId(), command.text()));
    }

    @CommandHandler
    void handle(CloseConsultation command, Clock clock) {
        if (course.isToClose(command.closesAt(), clock.instant())) {
            apply(new ConsultationClosed(id, course.closesAt()));
        }
    }

    /** The first count stands. Until it is recorded nothing was published, so it doesn't matter which one is the first. */
    @CommandHandler
    void handle(RecordResults command) {
        if (course.isClosed() && !course.isWithdrawn() && !counted) {
            apply(new ResultsRecorded(id, command.results()));
        }
    }

    @CommandHandler
    void handle(WithdrawConsultation command) {
        if (course.isWithdrawn()) {
            return;
        }
        rejectIf(outcome.isThere(), ConsultationRejection.OUTCOME_PUBLISHED);
        apply(new ConsultationWithdrawn(id, command.reason()));
    }

    @CommandHandler
    void handle(PublishOutcome command, Clock clock) {
        Outcome next = outcome.next(command.outcome());
        if (outcome.is(next)) {
            return; // saying it twice is no error, whatever had been seen
        }
        Instant now = clock.instant();
        rejectIf(course.isWithdrawn(), ConsultationRejection.WITHDRAWN);
        rejectIf(!course.isApproved(), ConsultationRejection.NOT_APPROVED);
        rejectIf(!course.isOver(now), ConsultationRejection.NOT_CLOSED, Map.of("closesAt", course.closesAt()));
        outcome.requireSeen(command.expectation());
        if (!course.isClosed()) {
            apply(new ConsultationClosed(id, course.closesAt()));
        }
        apply(new OutcomePublished(id, next, outcome.isThere() ? change(command) : null));
    }

    private static OutcomeChange change(PublishOutcome command) {
        return command.tellsOfChange() ? OutcomeChange.TOLD : OutcomeChange.QUIET;
    }

    @EventSourcingHandler
    void on(ConsultationDrafted event) {
        id = event.consultationId();
        content = event.content();
        revision = 1;
    }

    @EventSourcingHandler
    void on(ConsultationRedrafted event) {
        content = event.content();
        revision++;
    }

    @EventSourcingHandler
    void on(ConsultationApproved event) {
        content = event.content();
    }

    @EventSourcingHandler
    void on(ResultsRecorded event) {
        counted = true;
    }

    @EventSourcingHandler
    void on(OutcomePublished event) {
        outcome.becomes(event.outcome());
    }
}
