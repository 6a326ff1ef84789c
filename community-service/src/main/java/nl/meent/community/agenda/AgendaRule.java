package nl.meent.community.agenda;

import java.util.Map;
import java.util.function.Function;
import nl.meent.runtime.log.LoggedEvent;
import reactor.core.publisher.Mono;

/**
 * What a feature has on the agenda: one bean per feature. The agenda is rebuilt by replay, so a rule knows nothing but the
 * event: it puts items on, and takes them off by the events that they led to or that made them idle.
 */
public interface AgendaRule {

    /** Changes the agenda because of an event; called for every event of the log, in its order, perhaps twice. */
    void on(LoggedEvent logged, Agenda agenda);

    /**
     * How items become commands, by the name in {@link AgendaItem#command()}. A command may arrive late (the service was
     * down, the clock leapt), early by nothing, twice, or for a state that has moved on: its handler looks at the time and
     * at the state, and does nothing when there is nothing to do. It never rejects.
     */
    default Map<String, Function<AgendaItem, Object>> commands() {
        return Map.of();
    }

    /**
     * How items become commands for which something must be read or counted first; nothing is sent for an empty one. However
     * long it takes, it holds up no other item, and the same item isn't prepared twice at once by one instance.
     */
    default Map<String, Function<AgendaItem, Mono<Object>>> preparedCommands() {
        return Map.of();
    }
}
