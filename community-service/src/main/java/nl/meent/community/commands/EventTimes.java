package nl.meent.community.commands;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/**
 * Gives the events of a commit their time, by the platform's clock and the same for all. Axon takes the time of an event
 * from a clock that is static, so from whoever set that last in this process; what was decided at a time by our clock would
 * be stored under a time by another.
 */
final class EventTimes implements MessageDispatchInterceptor<EventMessage<?>> {

    private final Clock clock;

    EventTimes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        Instant now = clock.instant();
        return (_, event) -> at(now, event);
    }

    private static EventMessage<?> at(Instant now, EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? new GenericDomainEventMessage<>(
                        domain.getType(),
                        domain.getAggregateIdentifier(),
                        domain.getSequenceNumber(),
                        domain,
                        () -> now)
                : new GenericEventMessage<>(event, () -> now);
    }
}
