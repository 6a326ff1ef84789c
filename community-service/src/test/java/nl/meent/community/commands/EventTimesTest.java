package nl.meent.community.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;

class EventTimesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant ELSEWHERE = Instant.parse("2001-01-01T00:00:00Z");

    private final EventTimes times = new EventTimes(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void an_event_has_the_time_of_this_clock_whatever_clock_made_it() {
        EventMessage<?> event = new GenericDomainEventMessage<>(
                "Post", "p1", 3, "payload", MetaData.from(Map.of("actor", "a")), "e1", ELSEWHERE);

        var timed = (DomainEventMessage<?>) times.handle(List.of(event)).apply(0, event);

        assertThat(timed.getTimestamp()).isEqualTo(NOW);
        assertThat(timed.getIdentifier()).isEqualTo("e1");
        assertThat(timed.getType()).isEqualTo("Post");
        assertThat(timed.getAggregateIdentifier()).isEqualTo("p1");
        assertThat(timed.getSequenceNumber()).isEqualTo(3);
        assertThat(timed.getPayload()).isEqualTo("payload");
        assertThat(timed.getMetaData()).containsEntry("actor", "a");
    }

    @Test
    void an_event_of_no_aggregate_stays_one() {
        EventMessage<?> event = new GenericEventMessage<>("e2", "payload", MetaData.emptyInstance(), ELSEWHERE);

        EventMessage<?> timed = times.handle(List.of(event)).apply(0, event);

        assertThat(timed.getTimestamp()).isEqualTo(NOW);
        assertThat(timed).isNotInstanceOf(DomainEventMessage.class);
    }
}
