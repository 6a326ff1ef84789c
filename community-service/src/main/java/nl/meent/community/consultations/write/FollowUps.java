package nl.meent.community.consultations.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meent.events.consultations.ConsultationApproved;
import nl.meent.events.consultations.ConsultationFollowedUp;
import nl.meent.events.consultations.FollowUpId;
import nl.meent.events.consultations.FollowUpState;
import nl.meent.events.consultations.OutcomePublished;
import nl.meent.events.consultations.Question;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a consultation that lives on after its outcome: what became of it, until the law is there. */
class FollowUps {

    private static final Set<FollowUpState> FINAL = Set.of(FollowUpState.DONE, FollowUpState.NOT_DONE);

    private final Course course;
    private final Set<FollowUpId> said = new HashSet<>();
    private List<String> questions = List.of();
    private boolean published;

    FollowUps(Course course) {
        this.course = course;
    }

    @CommandHandler
    void handle(FollowUpOutcome command, Clock clock) {
        if (said.contains(command.followUpId())) {
            return;
        }
        rejectIf(course.isWithdrawn(), ConsultationRejection.WITHDRAWN);
        rejectIf(!published, FollowUpRejection.NO_OUTCOME);
        String question = command.questionId();
        if (question != null) {
            rejectIf(
                    !questions.contains(question),
                    ConsultationRejection.UNKNOWN_QUESTION,
                    Map.of("question", question));
        }
        requireDate(command, clock);
        apply(followedUp(command));
    }

    private static void requireDate(FollowUpOutcome command, Clock clock) {
        if (command.newsBy() != null) {
            rejectIf(FINAL.contains(command.state()), FollowUpRejection.NO_MORE_NEWS);
            rejectIf(!command.newsBy().isAfter(Today.at(clock.instant())), FollowUpRejection.NEWS_IN_PAST);
        }
    }

    private static ConsultationFollowedUp followedUp(FollowUpOutcome command) {
        return new ConsultationFollowedUp(
                command.consultationId(),
                command.followUpId(),
                command.questionId(),
                command.text(),
                command.state(),
                command.links(),
                command.newsBy());
    }

    @EventSourcingHandler
    void on(ConsultationApproved event) {
        questions = event.content().questions().stream().map(Question::id).toList();
    }

    @EventSourcingHandler
    void on(OutcomePublished event) {
        published = true;
    }

    @EventSourcingHandler
    void on(ConsultationFollowedUp event) {
        said.add(event.followUpId());
    }
}
