package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a command leaves in the log, by way of Axon's store and unit of work. */
class CommandsTest {

    private final CommitLog log = Servers.inMemory().freshLog();
    private final AppendedPositions positions = new AppendedPositions(10);
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(Events.engineOn(log).positions(positions).build())
            .build();

    @AfterEach
    void close() {
        store.shutDown();
        log.close();
    }

    @Test
    void its_message_identifier_is_the_commit_id() {
        CommandMessage<?> command = new GenericCommandMessage<>("publish");
        handle(command, () -> store.publish(Events.domain("a", 0), Events.domain("b", 0)));
        assertThat(log.findByCommitId(command.getIdentifier()))
                .get()
                .matches(commit -> commit.events().size() == 2);
    }

    @Test
    void a_commit_id_in_its_metadata_goes_first() {
        handle(commandFor("hmac-of-the-key"), () -> store.publish(Events.domain("a", 0)));
        assertThat(log.findByCommitId("hmac-of-the-key")).isPresent();
    }

    /** What a subscriber publishes in answer to an event is appended after it, in the same unit of work. */
    @Test
    void a_second_append_of_its_unit_of_work_is_counted() {
        Registration subscriber = store.subscribe(events -> {
            if (events.getFirst().getPayload().equals("a/0")) {
                store.publish(Events.domain("b", 0));
            }
        });
        handle(commandFor("id"), () -> store.publish(Events.domain("a", 0)));
        subscriber.cancel();
        assertThat(log.findByCommitId("id")).map(Commit::position).contains(1L);
        assertThat(log.findByCommitId("id/2")).map(Commit::position).contains(2L);
    }

    @Test
    void repeated_it_stores_nothing_and_learns_where_it_was_recorded() {
        handle(commandFor("id"), () -> store.publish(Events.domain("a", 0)));
        Events.fill(log, 3);
        CommitAlreadyRecordedException recorded = catchThrowableOfType(
                CommitAlreadyRecordedException.class,
                () -> handle(commandFor("id"), () -> store.publish(Events.domain("b", 0))));
        assertThat(recorded.position()).isEqualTo(1);
        assertThat(log.head()).isEqualTo(4);
    }

    @Test
    void its_position_can_be_taken_once() {
        Events.fill(log, 2);
        CommandMessage<?> command = commandFor("id");
        handle(command, () -> store.publish(Events.domain("a", 0)));
        assertThat(positions.take(command.getIdentifier())).hasValue(3);
        assertThat(positions.take(command.getIdentifier())).isEmpty();
    }

    @Test
    void one_that_publishes_nothing_has_no_position() {
        CommandMessage<?> command = commandFor("id");
        handle(command, () -> {});
        assertThat(positions.take(command.getIdentifier())).isEmpty();
        assertThat(log.head()).isZero();
    }

    @Test
    void events_without_a_command_get_commit_ids_of_their_own() {
        store.publish(Events.domain("a", 0));
        store.publish(Events.domain("a", 1));
        assertThat(log.all().map(Commit::commitId).distinct()).hasSize(2);
    }

    @Test
    void a_stale_one_fails_with_axons_concurrency_error() {
        handle(commandFor("1"), () -> store.publish(Events.domain("a", 0), Events.domain("a", 1)));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() ->
                        handle(commandFor("2"), () -> store.publish(Events.domain("new", 0), Events.domain("a", 1))))
                .isNotInstanceOf(AggregateStreamCreationException.class);
        assertThat(log.findByCommitId("2")).isEqualTo(Optional.empty());
        handle(commandFor("2"), () -> store.publish(Events.domain("new", 0), Events.domain("a", 2)));
    }

    @Test
    void one_that_creates_what_exists_fails_with_axons_creation_error() {
        handle(commandFor("1"), () -> store.publish(Events.domain("a", 0)));
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> handle(commandFor("2"), () -> store.publish(Events.domain("a", 0))));
    }

    private static CommandMessage<?> commandFor(String commitId) {
        return new GenericCommandMessage<>("publish", Map.of(CommitLogStorageEngine.COMMIT_ID, commitId));
    }

    private static void handle(CommandMessage<?> command, Runnable handler) {
        DefaultUnitOfWork.startAndGet(command).execute(handler);
    }
}
