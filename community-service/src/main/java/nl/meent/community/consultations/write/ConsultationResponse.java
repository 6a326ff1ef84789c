package nl.meent.community.consultations.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Respondent;
import nl.meent.events.consultations.ResponseId;
import nl.meent.events.consultations.ResponseRevised;
import nl.meent.events.consultations.ResponseSubmitted;
import nl.meent.events.consultations.ResponseWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The one response of a member, or of an organisation, to a consultation. It holds no answers.
 *
 * <p>Whether it is in time is decided here, by the time that the event itself will carry, against the deadline that the
 * command brings; nothing else is looked at, so it doesn't matter which event the log holds first:
 * <ul>
 *   <li>A deadline only ever becomes later. Whoever sends an older one than there is refuses too strictly for as long as
 *       their view is behind, and is looked at again; nobody is let in too late.
 *   <li>The closing records that the time has passed and decides nothing. A response that was in time but reaches the log
 *       after {@code consultation.closed} counts: every reader compares the same two times.
 *   <li>A response that crosses a withdrawal of the consultation is stored and never counted.
 * </ul>
 */
public class ConsultationResponse {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ResponseId id;

    private boolean submitted;
    private long revision;

    /** For Axon. */
    protected ConsultationResponse() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubmitResponse command, Clock clock) {
        Instant now = clock.instant();
        rejectIf(
                now.isBefore(command.opensAt()),
                ConsultationRejection.NOT_OPEN_YET,
                Map.of("opensAt", command.opensAt()));
        requireBefore(command.closesAt(), now);
        requireExpected(command.expectation());
        SaltedAnswers given = command.answers();
        Personal<List<Answer>> answers = Personal.of(command.owner(), given.answers());
        Personal<String> salt = Personal.of(command.owner(), given.salt());
        Personal<Respondent> respondent =
                Personal.of(DataSubject.contributionsOf(command.respondent().memberId()), command.respondent());
        apply(
                submitted
                        ? new ResponseRevised(
                                command.responseId(),
                                command.consultationId(),
                                answers,
                                respondent,
                                now,
                                given.commitment(),
                                salt)
                        : new ResponseSubmitted(
                                command.responseId(),
                                command.consultationId(),
                                answers,
                                respondent,
                                now,
                                given.commitment(),
                                salt));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(WithdrawResponse command, Clock clock) {
        if (!submitted) {
            return;
        }
        Instant now = clock.instant();
        requireBefore(command.closesAt(), now);
        apply(new ResponseWithdrawn(command.responseId(), command.consultationId(), now));
    }

    private static void requireBefore(Instant closesAt, Instant now) {
        rejectIf(!now.isBefore(closesAt), ConsultationRejection.CLOSED, Map.of("closesAt", closesAt));
    }

    private void requireExpected(Expectation expectation) {
        boolean silent = expectation instanceof Expectation.NothingSaid;
        rejectIf(submitted && silent, ConsultationRejection.RESPONSE_EXISTS);
        boolean right = submitted ? expectation.accepts(revision) : silent;
        rejectIf(!right, ConsultationRejection.RESPONSE_STALE);
    }

    @EventSourcingHandler
    void on(ResponseSubmitted event) {
        id = event.responseId();
        submitted = true;
        revision++;
    }

    @EventSourcingHandler
    void on(ResponseRevised event) {
        revision++;
    }

    @EventSourcingHandler
    void on(ResponseWithdrawn event) {
        submitted = false;
        revision++;
    }
}
