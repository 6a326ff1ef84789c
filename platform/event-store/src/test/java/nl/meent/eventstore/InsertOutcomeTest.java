package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoSocketWriteException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.meent.eventstore.InsertOutcome.Refused;
import nl.meent.eventstore.InsertOutcome.Unknown;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsertOutcomeTest {

    private static final ServerAddress SERVER = new ServerAddress("localhost", 1);

    @Test
    void a_duplicate_key_refuses_that_commit_and_stores_those_before_it() {
        assertThat(InsertOutcome.of(bulk(null, error(3, 11000))))
                .isEqualTo(new Refused(3, 11000, "error 11000"))
                .matches(outcome -> ((Refused) outcome).isDuplicateKey());
    }

    @Test
    void the_first_of_several_errors_counts_in_whatever_order_they_come() {
        assertThat(InsertOutcome.of(bulk(null, error(5, 11000), error(2, 121))))
                .isEqualTo(new Refused(2, 121, "error 121"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 121, 10334, 17280, 22})
    void a_document_that_the_server_cannot_take_is_refused(int code) {
        assertThat(InsertOutcome.of(bulk(null, error(0, code)))).isInstanceOf(Refused.class);
    }

    /** Not primary, interrupted by a stepdown, shutting down, out of time, no space: all say nothing about later. */
    @ParameterizedTest
    @ValueSource(ints = {10107, 13435, 11602, 189, 91, 11600, 50, 262, 14031, 64, 100, 0, 8})
    void an_error_about_the_server_is_unknown_though_it_names_a_document(int code) {
        assertThat(InsertOutcome.of(bulk(null, error(1, code)))).isInstanceOf(Unknown.class);
    }

    @Test
    void a_write_concern_error_alone_is_unknown() {
        assertThat(InsertOutcome.of(bulk(writeConcernError()))).isInstanceOf(Unknown.class);
    }

    @Test
    void a_write_concern_error_beside_a_duplicate_key_is_unknown() {
        assertThat(InsertOutcome.of(bulk(writeConcernError(), error(1, 11000)))).isInstanceOf(Unknown.class);
    }

    @Test
    void a_bulk_exception_that_names_no_error_is_unknown() {
        assertThat(InsertOutcome.of(bulk(null))).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @MethodSource
    void all_else_that_a_driver_throws_is_unknown(RuntimeException thrown) {
        assertThat(InsertOutcome.of(thrown)).isEqualTo(new Unknown(thrown));
    }

    static Stream<RuntimeException> all_else_that_a_driver_throws_is_unknown() {
        return Stream.of(
                new MongoSocketReadException("read", SERVER),
                new MongoSocketReadTimeoutException("late", SERVER, new RuntimeException()),
                new MongoSocketWriteException("write", SERVER, new RuntimeException()),
                new MongoSocketOpenException("open", SERVER, new RuntimeException()),
                new MongoTimeoutException("no server"),
                new MongoOperationTimeoutException("over"),
                new MongoInterruptedException("interrupted", new InterruptedException()),
                new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), SERVER), null),
                new MongoNotPrimaryException(response(10107), SERVER),
                new MongoNodeIsRecoveringException(response(91), SERVER),
                new MongoCommandException(response(11000), SERVER),
                new MongoWriteConcernException(
                        writeConcernError(), WriteConcernResult.acknowledged(1, false, null), SERVER, Set.of()),
                new MongoClientException("client"),
                new MongoException(11000, "not a bulk write"),
                new IllegalStateException("state should be: open"),
                new OutOfTheBlue());
    }

    private static final class OutOfTheBlue extends RuntimeException {}

    private static BsonDocument response(int code) {
        return BsonDocument.parse("{ok: 0, code: %d, errmsg: 'no'}".formatted(code));
    }

    private static BulkWriteError error(int index, int code) {
        return new BulkWriteError(code, "error " + code, new BsonDocument(), index);
    }

    private static WriteConcernError writeConcernError() {
        return new WriteConcernError(
                64, "WriteConcernTimeout", "waiting for replication timed out", new BsonDocument());
    }

    private static MongoBulkWriteException bulk(@Nullable WriteConcernError writeConcern, BulkWriteError... errors) {
        return new MongoBulkWriteException(
                BulkWriteResult.unacknowledged(), List.of(errors), writeConcern, SERVER, Set.of());
    }
}
