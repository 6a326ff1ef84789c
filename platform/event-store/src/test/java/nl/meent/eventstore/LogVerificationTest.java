package nl.meent.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogVerificationTest {

    private final MongoDatabase database = Servers.onFile().freshDatabase();
    private final MongoCollection<Document> stored = database.getCollection("commits");
    private final CommitLog log = CommitLog.on(database);

    LogVerificationTest() {
        log.ensureIndexes();
        Events.fill(log, 12);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_log_as_it_was_written_is_intact() {
        assertThat(log.verify()).isEqualTo(new LogVerification(12, Optional.empty()));
        assertThat(log.verify().isIntact()).isTrue();
    }

    @Test
    void a_commit_is_given_with_what_its_hash_is_made_of() throws NoSuchAlgorithmException {
        List<byte[]> hashes = log.hashes(0, 100);
        assertThat(hashes).hasSize(12);
        assertThat(log.hashes(10, 100)).hasSize(2).first().isEqualTo(hashes.get(10));
        assertThat(log.hashes(0, 3)).hasSize(3);
        for (int position = 1; position <= 12; position++) {
            RawCommit raw = log.raw(position).orElseThrow();
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(raw.previousHash());
            assertThat(sha.digest(raw.bytes())).isEqualTo(raw.hash()).isEqualTo(hashes.get(position - 1));
            assertThat(raw.previousHash()).isEqualTo(position == 1 ? new byte[32] : hashes.get(position - 2));
        }
        assertThat(log.raw(13)).isEmpty();
        assertThat(log.raw(0)).isEmpty();
        stored.deleteOne(eq("_id", 4L));
        assertThat(log.hashes(0, 100)).hasSize(3);
        assertThat(log.raw(4)).isEmpty();
    }

    @Test
    void an_empty_log_is_intact() {
        try (CommitLog empty = Servers.inMemory().freshLog()) {
            assertThat(empty.verify()).isEqualTo(new LogVerification(0, Optional.empty()));
        }
    }

    @Test
    void a_changed_payload_is_named() {
        stored.updateOne(eq("_id", 7L), set("e.0.p", "{\"title\":\"y\"}"));
        assertBrokenAt(7);
    }

    @Test
    void a_changed_commit_id_is_named() {
        stored.updateOne(eq("_id", 1L), set("cid", "another"));
        assertBrokenAt(1);
    }

    @Test
    void a_field_that_was_added_is_named() {
        stored.updateOne(eq("_id", 4L), set("extra", 1));
        assertBrokenAt(4);
    }

    @Test
    void a_removed_hash_is_named() {
        stored.updateOne(eq("_id", 5L), Updates.unset("h"));
        assertBrokenAt(5);
    }

    @Test
    void a_removed_commit_is_named() {
        stored.deleteOne(eq("_id", 3L));
        assertBrokenAt(3);
    }

    /** The hash of one commit may be recomputed; the next one still chains to the old. */
    @Test
    void a_commit_whose_hash_was_recomputed_breaks_the_next() throws Exception {
        stored.updateOne(eq("_id", 6L), set("e.0.m", "{\"actor\":\"x\"}"));
        stored.updateOne(eq("_id", 6L), set("h", new Binary(independentHash(6))));
        assertBrokenAt(7);
    }

    /** As the design says it: SHA-256 of the previous hash and the stored bytes without {@code h}. */
    private byte[] independentHash(long position) throws Exception {
        Document without = commit(position);
        without.remove("h");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(hash(position - 1));
        digest.update(new RawBsonDocument(without, new DocumentCodec())
                .getByteBuffer()
                .asNIO());
        return digest.digest();
    }

    @Test
    void the_hash_is_that_of_the_design() throws Exception {
        assertThat(hash(9)).isEqualTo(independentHash(9));
    }

    private byte[] hash(long position) {
        return commit(position).get("h", Binary.class).getData();
    }

    private Document commit(long position) {
        return Objects.requireNonNull(stored.find(eq("_id", position)).first());
    }

    private void assertBrokenAt(long position) {
        LogVerification found = log.verify();
        assertThat(found.isIntact()).isFalse();
        assertThat(found.intact()).isEqualTo(position - 1);
        assertThat(found.broken())
                .get()
                .extracting(LogVerification.Broken::position)
                .isEqualTo(position);
    }
}
