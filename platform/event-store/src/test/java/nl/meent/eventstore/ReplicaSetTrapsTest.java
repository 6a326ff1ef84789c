package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What only a replica set does, played by a link that changes the embedded server's answers. */
class ReplicaSetTrapsTest {

    private final MongoDatabase database = Servers.inMemory().freshDatabase();
    private final CommitLog direct = CommitLog.on(database);
    private final FaultyLink link = new FaultyLink(Servers.inMemory().connectionString());
    private final MongoClient client = MongoClients.create(link.connectionString());
    private final CommitLog log = CommitLog.on(
            client.getDatabase(database.getName()), LogOptions.defaults().withPatience(Duration.ofSeconds(2)));

    ReplicaSetTrapsTest() {
        direct.ensureIndexes();
    }

    @AfterEach
    void close() throws IOException {
        log.close();
        direct.close();
        client.close();
        link.close();
    }

    /** Stored on the primary, and perhaps rolled back: only a majority read can tell. */
    @Test
    void a_write_concern_error_is_looked_up_not_believed() {
        AtomicInteger answers = new AtomicInteger();
        link.set((command, answer) -> isInsert(command) && answers.getAndIncrement() == 0
                ? answer.append("writeConcernError", writeConcernError())
                : answer);
        assertThat(log.append("1", Events.one("a", 0))).isEqualTo(1);
        assertThat(log.append("2", Events.one("a", 1))).isEqualTo(2);
        assertThat(answers.get()).isEqualTo(2);
    }

    @Test
    void a_write_concern_error_beside_a_duplicate_key_is_looked_up_too() {
        log.append("1", Events.one("a", 0));
        direct.append("2", Events.one("b", 0));
        AtomicInteger answers = new AtomicInteger();
        link.set((command, answer) -> isInsert(command) && answers.getAndIncrement() == 0
                ? answer.append("writeConcernError", writeConcernError())
                : answer);
        assertThat(log.append("3", Events.one("c", 0))).isEqualTo(3);
        LogCheck.assertWhole(direct, java.util.Map.of("1", 1L, "2", 2L, "3", 3L));
    }

    /** A failover that takes position 2 away would leave a hole for ever if 3 had been proposed on it. */
    @Test
    void nothing_is_proposed_behind_a_commit_that_no_majority_has_yet() {
        log.append("1", Events.one("a", 0));
        direct.append("2", Events.one("b", 0));
        AtomicInteger hiddenReads = new AtomicInteger();
        AtomicInteger early = new AtomicInteger();
        link.set((command, answer) -> {
            if (isInsert(command) && hiddenReads.get() < 20 && succeeded(answer)) {
                early.incrementAndGet();
            }
            return command.getFirstKey().equals("find") && hiddenReads.getAndIncrement() < 20 ? hide(answer) : answer;
        });
        assertThat(log.append("3", Events.one("c", 0))).isEqualTo(3);
        assertThat(early.get()).isZero();
        assertThat(hiddenReads.get()).isGreaterThan(20);
    }

    /** "Nothing there" may mean "not visible yet". */
    @Test
    void a_conflict_is_one_only_when_the_other_is_visible_to_a_majority() {
        log.append("1", Events.one("a", 0));
        direct.append("2", Events.one("a", 1));
        AtomicInteger hiddenReads = new AtomicInteger();
        link.set((command, answer) ->
                command.getFirstKey().equals("find") && hiddenReads.getAndIncrement() < 20 ? hide(answer) : answer);
        assertThatExceptionOfType(StreamConflictException.class).isThrownBy(() -> log.append("3", Events.one("a", 1)));
        assertThat(hiddenReads.get()).isGreaterThan(20);
        assertThat(direct.head()).isEqualTo(2);
    }

    @Test
    void a_conflict_that_stays_invisible_is_unknown_and_never_a_guess() {
        direct.append("1", Events.one("a", 0));
        link.set((command, answer) -> command.getFirstKey().equals("find") ? hide(answer) : answer);
        assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> log.append("2", Events.one("a", 0)));
        assertThat(direct.head()).isEqualTo(1);
    }

    /** The answer to my insert is lost, and so are my look-ups, until my own commit refuses me. */
    @Test
    void a_duplicate_key_of_my_own_commit_is_success() {
        AtomicInteger inserts = new AtomicInteger();
        AtomicInteger finds = new AtomicInteger();
        link.set((command, answer) -> {
            if (isInsert(command) && inserts.getAndIncrement() == 0) {
                return null;
            }
            return command.getFirstKey().equals("find") && finds.getAndIncrement() < 4 ? hide(answer) : answer;
        });
        assertThat(log.append("1", Events.one("a", 0))).isEqualTo(1);
        assertThat(inserts.get()).isGreaterThan(1);
        assertThat(direct.head()).isEqualTo(1);
    }

    /** A stepdown in the middle of a batch is reported as an error of a document. */
    @Test
    void a_primary_that_steps_down_within_a_batch_refuses_nothing() {
        AtomicInteger inserts = new AtomicInteger();
        link.set((command, answer) ->
                isInsert(command) && inserts.getAndIncrement() == 0 ? steppedDown(answer) : answer);
        assertThat(log.append("1", Events.one("a", 0))).isEqualTo(1);
        assertThat(direct.head()).isEqualTo(1);
    }

    @Test
    void one_document_that_the_server_refuses_harms_no_other() {
        AtomicInteger inserts = new AtomicInteger();
        link.set((command, answer) -> isInsert(command) && inserts.getAndIncrement() == 0 ? tooLarge() : answer);
        assertThatExceptionOfType(AppendRefusedException.class)
                .isThrownBy(() -> log.append("1", Events.one("a", 0)))
                .withMessageContaining("too large");
    }

    private static boolean isInsert(BsonDocument command) {
        return command.getFirstKey().equals("insert");
    }

    private static boolean succeeded(BsonDocument answer) {
        return !answer.containsKey("writeErrors");
    }

    private static BsonDocument hide(BsonDocument answer) {
        BsonValue namespace = answer.getDocument("cursor").get("ns");
        return new BsonDocument(
                        "cursor",
                        new BsonDocument("firstBatch", new BsonArray())
                                .append("id", new BsonInt64(0))
                                .append("ns", namespace))
                .append("ok", new BsonInt32(1));
    }

    private static BsonDocument writeConcernError() {
        return new BsonDocument("code", new BsonInt32(64))
                .append("codeName", new BsonString("WriteConcernTimeout"))
                .append("errmsg", new BsonString("waiting for replication timed out"));
    }

    private static BsonDocument steppedDown(BsonDocument answer) {
        return writeError(answer.getInt32("n").getValue() - 1, 189, "primary stepped down");
    }

    private static BsonDocument tooLarge() {
        return writeError(0, 10334, "too large");
    }

    private static BsonDocument writeError(int index, int code, String message) {
        BsonDocument error = new BsonDocument("index", new BsonInt32(index))
                .append("code", new BsonInt32(code))
                .append("errmsg", new BsonString(message));
        return new BsonDocument("n", new BsonInt32(index))
                .append("writeErrors", new BsonArray(List.of(error)))
                .append("ok", new BsonInt32(1));
    }
}
