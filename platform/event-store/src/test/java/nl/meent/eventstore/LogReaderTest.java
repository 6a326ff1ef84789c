package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Personal data on its way in and out, and the two ways to read the log. */
class LogReaderTest {

    private final CommitLog log = Servers.inMemory().freshLog();
    private final List<StoredEvent> sealed = new ArrayList<>();
    private final PersonalDataCipher cipher = new Reversing(sealed);
    private final CommitLogStorageEngine engine =
            Events.engineOn(log).cipher(cipher).build();
    private final LogReader reader = new LogReader(log, Events.SERIALIZER, NoOpEventUpcaster.INSTANCE, cipher);

    @AfterEach
    void close() {
        log.close();
    }

    /** A cipher that anybody can see the work of. */
    private record Reversing(List<StoredEvent> sealed) implements PersonalDataCipher {

        @Override
        public String seal(StoredEvent where, String json) {
            sealed.add(where);
            return new StringBuilder(json).reverse().toString();
        }

        @Override
        public String reveal(StoredEvent where, String json) {
            assertThat(sealed).contains(where);
            return new StringBuilder(json).reverse().toString();
        }
    }

    @Test
    void payload_and_metadata_lie_sealed_in_the_log() {
        engine.appendEvents(event("a", 0));
        LoggedEvent stored = log.read(0, 1).getFirst().events().getFirst();
        assertThat(stored.payload()).isEqualTo("\"0/a\"");
        assertThat(stored.metadata()).isEqualTo("}\"em\":\"rotca\"{");
        assertThat(sealed)
                .containsExactly(
                        new StoredEvent(stored.id(), "java.lang.String", null, StoredEvent.Part.PAYLOAD),
                        new StoredEvent(stored.id(), "java.lang.String", null, StoredEvent.Part.METADATA));
    }

    @Test
    void an_aggregate_is_loaded_from_what_is_revealed() {
        engine.appendEvents(event("a", 0), event("a", 1));
        assertThat(engine.readEvents("a")
                        .asStream()
                        .map(EventMessage::getPayload)
                        .toList())
                .isEqualTo(List.of("a/0", "a/1"));
    }

    @Test
    void followers_in_this_process_get_whole_commits_of_messages() {
        engine.appendEvents(event("a", 0), event("b", 0));
        engine.appendEvents(event("a", 1));
        List<TrackedEventMessage<?>> read = reader.read(0, 1);
        assertThat(read)
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.getMetaData()).containsEntry("actor", "me"));
        assertThat(read.getLast().trackingToken()).isEqualTo(Positions.after(1));
        assertThat(reader.read(1, 10))
                .singleElement()
                .matches(message -> message.getPayload().equals("a/1"));
        assertThat(reader.read(2, 10)).isEmpty();
    }

    @Test
    void the_feed_gets_whole_commits_of_json() {
        engine.appendEvents(event("a", 0), event("b", 3));
        assertThat(reader.readCommits(0, 10)).singleElement().satisfies(commit -> {
            assertThat(commit.position()).isEqualTo(1);
            assertThat(commit.events()).extracting(LoggedEvent::payload).containsExactly("\"a/0\"", "\"b/3\"");
            assertThat(commit.events().getLast())
                    .matches(event -> event.aggregateId().equals("b")
                            && event.sequence() == 3
                            && "Post".equals(event.aggregateType())
                            && event.metadata().equals("{\"actor\":\"me\"}"));
        });
        assertThat(reader.readCommits(1, 10)).isEmpty();
    }

    @Test
    void long_commits_come_a_few_at_a_time() {
        for (int i = 0; i < 3; i++) {
            engine.appendEvents(new GenericDomainEventMessage<>("Post", "a", i, "x".repeat(4_500_000)));
        }
        assertThat(reader.readCommits(0, 10)).extracting(LoggedCommit::position).containsExactly(1L, 2L);
        assertThat(reader.readCommits(2, 10)).hasSize(1);
        assertThat(reader.read(0, 10)).hasSize(2);
        assertThat(reader.read(2, 10)).hasSize(1);
    }

    @Test
    void an_event_of_no_aggregate_is_followed_as_just_that() {
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(engine).build();
        store.publish(new GenericEventMessage<>("theme renamed"));
        assertThat(reader.read(0, 1))
                .singleElement()
                .isNotInstanceOf(org.axonframework.eventhandling.DomainEventMessage.class)
                .matches(message -> message.getPayload().equals("theme renamed"));
        store.shutDown();
    }

    private static EventMessage<String> event(String aggregateId, long sequence) {
        return new GenericDomainEventMessage<>(
                "Post", aggregateId, sequence, aggregateId + "/" + sequence, Map.of("actor", "me"));
    }
}
