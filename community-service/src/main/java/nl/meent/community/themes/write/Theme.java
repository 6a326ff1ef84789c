package nl.meent.community.themes.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.meent.events.themes.ThemeAdded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A theme of the managed list. */
public class Theme {

    @AggregateIdentifier
    private @Nullable String id;

    /** For Axon. */
    protected Theme() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddTheme command) {
        rejectIf(id != null, ThemeRejection.EXISTS);
        apply(new ThemeAdded(command.themeId(), command.name(), command.description(), command.synonyms()));
    }

    @EventSourcingHandler
    void on(ThemeAdded event) {
        id = AddTheme.streamOf(event.themeId());
    }
}
