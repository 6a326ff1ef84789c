package nl.meent.community.posts.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.meent.events.posts.HelpfulMarkGiven;
import nl.meent.events.posts.HelpfulMarkTakenBack;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Whether one member finds one contribution helpful: a small stream of its own, so that posts stay small. */
public class HelpfulMark {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private boolean given;

    /** For Axon. */
    protected HelpfulMark() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(MarkHelpful command) {
        if (command.helpful() == given) {
            return;
        }
        rejectIf(command.own(), PostRejection.OWN_CONTRIBUTION);
        apply(
                command.helpful()
                        ? new HelpfulMarkGiven(command.postId(), command.answerId(), command.memberId())
                        : new HelpfulMarkTakenBack(command.postId(), command.answerId(), command.memberId()));
    }

    @EventSourcingHandler
    void on(HelpfulMarkGiven event) {
        id = new MarkHelpful(event.postId(), event.answerId(), event.memberId(), true, false).stream();
        given = true;
    }

    @EventSourcingHandler
    void on(HelpfulMarkTakenBack event) {
        given = false;
    }
}
