package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommitLogTest {

    private final MongoDatabase database = Servers.inMemory().freshDatabase();
    private final MongoCollection<Document> stored = database.getCollection("commits");
    private CommitLog log = CommitLog.on(database);

    @BeforeEach
    void createIndexes() {
        log.ensureIndexes();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void numbers_commits_from_one_without_gaps() {
        assertThat(log.head()).isZero();
        Events.fill(log, 5);
        assertThat(log.head()).isEqualTo(5);
        assertThat(log.read(2, 10)).extracting(Commit::position).containsExactly(3L, 4L, 5L);
        assertThat(log.read(2, 2)).extracting(Commit::position).containsExactly(3L, 4L);
        assertThat(log.read(5, 10)).isEmpty();
    }

    @Test
    void reads_up_to_the_first_missing_number() {
        Events.fill(log, 5);
        stored.deleteOne(new Document("_id", 3L));
        assertThat(log.read(0, 10)).extracting(Commit::position).containsExactly(1L, 2L);
        assertThat(log.read(2, 10)).isEmpty();
    }

    @Test
    void gives_back_what_was_appended() {
        log.close();
        Instant now = Instant.parse("2026-11-24T10:00:00.123456Z");
        log = CommitLog.on(
                database,
                LogOptions.defaults().withClock(InstantSource.system()).withClock(() -> now));
        LoggedEvent first = Events.logged("post-1", 0);
        LoggedEvent plain = new LoggedEvent(
                "id", null, "id", 0, Instant.parse("2026-01-01T00:00:00Z"), "n", null, "{\"ë\":\"€ 😀\"}", "{}");
        long position = log.append("request-1", List.of(first, plain));
        assertThat(log.findByCommitId("request-1"))
                .contains(new Commit(
                        position, "request-1", Instant.parse("2026-11-24T10:00:00.123Z"), List.of(first, plain)));
        assertThat(log.findByCommitId("request-2")).isEmpty();
    }

    @Test
    void a_commit_over_two_aggregates_is_in_both_streams() {
        log.append("c", List.of(Events.logged("a", 0), Events.logged("b", 0), Events.logged("a", 1)));
        assertThat(log.stream("a", 0, 10)).extracting(LoggedEvent::sequence).containsExactly(0L, 1L);
        assertThat(log.stream("b", 0, 10)).extracting(LoggedEvent::sequence).containsExactly(0L);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void a_stream_is_read_from_any_sequence_number_and_does_not_see_its_neighbours() {
        for (String aggregate : List.of("a", "a/", "a0", "a\u001e", "A", "a ", "b")) {
            LongStream.range(0, 12).forEach(i -> log.append(aggregate + i, Events.one(aggregate, i)));
        }
        assertThat(log.stream("a", 9, 100)).extracting(LoggedEvent::sequence).containsExactly(9L, 10L, 11L);
        assertThat(log.stream("a", 0, 100))
                .hasSize(12)
                .allMatch(event -> event.aggregateId().equals("a"));
        assertThat(log.lastSequenceOf("a")).hasValue(11);
        assertThat(log.lastSequenceOf("c")).isEmpty();
    }

    @Test
    void a_stale_append_is_refused_as_a_whole() {
        log.append("1", List.of(Events.logged("a", 0), Events.logged("a", 1)));
        StreamConflictException conflict = catchThrowableOfType(
                StreamConflictException.class,
                () -> log.append("2", List.of(Events.logged("b", 0), Events.logged("a", 1))));
        assertThat(conflict.event()).isEqualTo(1);
        assertThat(log.head()).isEqualTo(1);
        assertThat(log.stream("b", 0, 10)).isEmpty();
        assertThat(log.append("3", Events.one("a", 2))).isEqualTo(2);
    }

    @Test
    void an_event_is_stored_once() {
        log.append("1", List.of(Events.logged("event-1", "a", 0)));
        assertThatExceptionOfType(StreamConflictException.class)
                .isThrownBy(() -> log.append("2", List.of(Events.logged("event-1", "b", 0))));
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void a_commit_that_contradicts_itself_is_refused() {
        assertThatExceptionOfType(StreamConflictException.class)
                .isThrownBy(() -> log.append("1", List.of(Events.logged("a", 0), Events.logged("a", 0))));
        assertThatExceptionOfType(StreamConflictException.class)
                .isThrownBy(() -> log.append("1", List.of(Events.logged("x", "a", 0), Events.logged("x", "a", 1))));
        assertThat(log.head()).isZero();
    }

    @Test
    void a_commit_id_that_is_recorded_with_other_events_names_its_position_and_stores_nothing() {
        Events.fill(log, 2);
        log.append("request", Events.one("a", 0));
        CommitAlreadyRecordedException recorded = catchThrowableOfType(
                CommitAlreadyRecordedException.class, () -> log.append("request", Events.one("b", 0)));
        assertThat(recorded.position()).isEqualTo(3);
        assertThat(recorded.commitId()).isEqualTo("request");
        assertThat(log.head()).isEqualTo(3);
    }

    /** Whoever repeats a request that was carried out may also be stale: that it is recorded is the answer. */
    @Test
    void being_recorded_goes_before_being_stale() {
        log.append("request", Events.one("a", 0));
        assertThatExceptionOfType(CommitAlreadyRecordedException.class)
                .isThrownBy(() -> log.append("request", Events.one("a", 0)));
    }

    @Test
    void the_same_commit_sent_again_is_where_it_was() {
        List<LoggedEvent> events = Events.one("a", 0);
        assertThat(log.append("request", events)).isEqualTo(1);
        Events.fill(log, 2);
        assertThat(log.append("request", events)).isEqualTo(1);
        assertThat(log.head()).isEqualTo(3);
    }

    @Test
    void refuses_what_can_never_be_stored() {
        LoggedEvent large =
                new LoggedEvent("id", "Post", "a", 0, Instant.EPOCH, "n", null, "x".repeat(17_000_000), "{}");
        assertThatExceptionOfType(AppendRefusedException.class).isThrownBy(() -> log.append("1", List.of(large)));
        List<LoggedEvent> many = LongStream.rangeClosed(0, Commit.MAX_EVENTS)
                .mapToObj(i -> Events.logged("a", i))
                .toList();
        assertThatExceptionOfType(AppendRefusedException.class).isThrownBy(() -> log.append("2", many));
        assertThatExceptionOfType(AppendRefusedException.class)
                .isThrownBy(() -> log.append("3", Events.one("a\u001fb", 0)));
        assertThat(log.append("4", many.subList(0, Commit.MAX_EVENTS))).isEqualTo(1);
    }

    @Test
    void another_process_takes_numbers_in_between() {
        try (CommitLog other = CommitLog.on(Servers.inMemory().again(database))) {
            for (int i = 0; i < 10; i++) {
                assertThat(log.append("mine-" + i, Events.one("mine", i))).isEqualTo(2 * i + 1);
                assertThat(other.append("other-" + i, Events.one("other", i))).isEqualTo(2 * i + 2);
            }
        }
        assertThat(log.verify()).isEqualTo(new LogVerification(20, java.util.Optional.empty()));
    }

    @Test
    void a_closed_log_takes_nothing() {
        log.close();
        assertThatExceptionOfType(AppendRefusedException.class).isThrownBy(() -> log.append("1", Events.one("a", 0)));
    }

    @Test
    void without_a_server_the_outcome_is_unknown_after_the_callers_patience() {
        MongoDatabase nowhere = com.mongodb.client.MongoClients.create("mongodb://127.0.0.1:1/?connectTimeoutMS=200")
                .getDatabase("x");
        try (CommitLog lost = CommitLog.on(nowhere, LogOptions.defaults().withPatience(Duration.ofMillis(300)))) {
            String id = UUID.randomUUID().toString();
            OutcomeUnknownException unknown =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> lost.append(id, Events.one("a", 0)));
            assertThat(unknown.commitId()).isEqualTo(id);
        }
    }
}
