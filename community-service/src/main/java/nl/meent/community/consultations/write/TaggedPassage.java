package nl.meent.community.consultations.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.meent.events.consultations.PassageId;
import nl.meent.events.consultations.PassageTagged;
import nl.meent.events.consultations.PassageUntagged;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Whether a passage of an answer has a tag: a small stream of its own, so that thousands never wait for each other. */
public class TaggedPassage {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable PassageId id;

    private boolean tagged;

    /** For Axon. */
    protected TaggedPassage() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TagPassage command) {
        if (tagged) {
            return;
        }
        boolean within = 0 <= command.from() && command.from() < command.to() && command.to() <= command.length();
        rejectIf(!within, PassageRejection.OUTSIDE_ANSWER);
        apply(new PassageTagged(
                command.passageId(),
                command.consultationId(),
                command.responseId(),
                command.questionId(),
                command.from(),
                command.to(),
                command.tag(),
                command.by()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UntagPassage command) {
        if (tagged) {
            apply(new PassageUntagged(command.passageId(), command.consultationId(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(PassageTagged event) {
        id = event.passageId();
        tagged = true;
    }

    @EventSourcingHandler
    void on(PassageUntagged event) {
        tagged = false;
    }
}
