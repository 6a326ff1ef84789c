package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Test;

/** A writer whose clock is behind, or which is slow: the order is that of the log, not of any clock. */
class LateWriterTest {

    private final CommitLogStorageEngine engine =
            Events.engineOn(Servers.inMemory().freshLog()).build();

    @Test
    void a_reader_sees_all_events_though_a_writers_clock_is_two_seconds_behind() {
        Instant now = Instant.now();
        List<Object> seen = new ArrayList<>();
        TrackingToken token = engine.createTailToken();
        engine.appendEvents(Events.domain("a", 0, now));
        token = readOn(token, seen);
        engine.appendEvents(Events.domain("b", 0, now.minusSeconds(2)));
        token = readOn(token, seen);
        engine.appendEvents(Events.domain("c", 0, now.plusMillis(5)));
        readOn(token, seen);
        assertThat(seen).containsExactly("a/0", "b/0", "c/0");
    }

    @Test
    void a_token_of_a_time_is_before_every_event_since_then_whatever_the_order() {
        Instant now = Instant.parse("2026-11-24T10:00:00.123456789Z");
        engine.appendEvents(Events.domain("early", 0, now.minusSeconds(5)));
        engine.appendEvents(Events.domain("late", 0, now.minusSeconds(2)), Events.domain("now", 0, now));
        engine.appendEvents(Events.domain("behind", 0, now.minusSeconds(2)));
        List<Object> seen = new ArrayList<>();
        readOn(engine.createTokenAt(now), seen);
        assertThat(seen).containsExactly("now/0", "behind/0");
    }

    private TrackingToken readOn(TrackingToken from, List<Object> seen) {
        TrackingToken last = from;
        for (TrackedEventMessage<?> event : engine.readEvents(from, false).toList()) {
            seen.add(event.getPayload());
            last = event.trackingToken();
        }
        return last;
    }
}
