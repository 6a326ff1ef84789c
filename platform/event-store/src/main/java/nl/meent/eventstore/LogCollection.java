package nl.meent.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code commits}. All reads are majority reads from the primary: whatever else one reads may be rolled
 * back by a failover.
 */
final class LogCollection {

    private static final Bson IN_ORDER = Sorts.ascending("_id");

    /** Reading a stream in the order of the log would otherwise invite a plan that walks the log. */
    private static final Bson BY_STREAM = Indexes.ascending("k");

    private final MongoCollection<Document> commits;

    LogCollection(MongoDatabase database) {
        commits = database.getCollection("commits")
                .withCodecRegistry(MongoClientSettings.getDefaultCodecRegistry())
                .withReadPreference(ReadPreference.primary())
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private LogCollection(MongoCollection<Document> commits) {
        this.commits = commits;
    }

    /** The same collection, every operation of which ends within this time. */
    LogCollection within(Duration timeout) {
        return new LogCollection(commits.withTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS));
    }

    void ensureIndexes() {
        unique("k", "stream");
        unique("e.i", "event");
        unique("cid", "commit");
        commits.createIndex(Indexes.ascending("e.ts"), new IndexOptions().name("time"));
    }

    private void unique(String field, String name) {
        commits.createIndex(
                Indexes.ascending(field), new IndexOptions().name(name).unique(true));
    }

    InsertOutcome insert(List<CommitLayout.Placed> placed) {
        List<RawBsonDocument> documents =
                placed.stream().map(CommitLayout.Placed::document).toList();
        try {
            commits.withDocumentClass(RawBsonDocument.class)
                    .insertMany(documents, new InsertManyOptions().ordered(true));
            return new InsertOutcome.AllStored();
        } catch (RuntimeException e) {
            return InsertOutcome.of(e);
        }
    }

    /** Number and hash of a commit. */
    record Head(long position, byte[] hash) {

        static final Head NONE = new Head(0, CommitLayout.NO_HASH);

        static Head of(Document document) {
            return new Head(
                    document.getLong("_id"),
                    document.get("h", org.bson.types.Binary.class).getData());
        }
    }

    Head head() {
        Document last = commits.find()
                .sort(Sorts.descending("_id"))
                .projection(Projections.include("h"))
                .first();
        return last == null ? Head.NONE : Head.of(last);
    }

    /** The last commit that follows this one without a gap; itself if none does. */
    Head follow(Head from) {
        Head last = from;
        for (Document next :
                commits.find(gt("_id", from.position())).sort(IN_ORDER).projection(Projections.include("h"))) {
            if (next.getLong("_id") != last.position() + 1) {
                break;
            }
            last = Head.of(next);
        }
        return last;
    }

    /** Commits after a position, up to the first missing number. */
    List<Document> read(long after, int max) {
        return read(after, max, Long.MAX_VALUE);
    }

    /** The same, and none behind the one with which their texts reach this length. */
    List<Document> read(long after, int max, long enough) {
        List<Document> found = new ArrayList<>();
        long length = 0;
        for (Document next :
                commits.find(gt("_id", after)).sort(IN_ORDER).limit(max).batchSize(max + 1)) {
            if (next.getLong("_id") != after + found.size() + 1) {
                break;
            }
            found.add(next);
            length += CommitLayout.length(next);
            if (length >= enough) {
                break;
            }
        }
        return found;
    }

    /** The same as stored bytes; may have gaps. */
    List<RawBsonDocument> readRaw(long after, int max) {
        return commits.withDocumentClass(RawBsonDocument.class)
                .find(gt("_id", after))
                .sort(IN_ORDER)
                .limit(max)
                .batchSize(max + 1)
                .into(new ArrayList<>());
    }

    /** Hashes of the commits after a position, up to the first missing number. */
    List<byte[]> hashes(long after, int max) {
        List<byte[]> found = new ArrayList<>();
        for (Document next : commits.find(gt("_id", after))
                .sort(IN_ORDER)
                .projection(Projections.include("h"))
                .limit(max)
                .batchSize(max + 1)) {
            if (next.getLong("_id") != after + found.size() + 1) {
                break;
            }
            found.add(Head.of(next).hash());
        }
        return found;
    }

    boolean exists(long position) {
        return commits.find(eq("_id", position))
                        .projection(Projections.include("_id"))
                        .first()
                != null;
    }

    Optional<Document> at(long position) {
        return first(eq("_id", position));
    }

    Optional<Document> byCommitId(String commitId) {
        return first(eq("cid", commitId));
    }

    Optional<Document> withAnyKey(List<String> keys) {
        return first(in("k", keys));
    }

    Optional<Document> withAnyEvent(List<String> eventIds) {
        return first(in("e.i", eventIds));
    }

    private Optional<Document> first(Bson filter) {
        @Nullable Document found = commits.find(filter).first();
        return Optional.ofNullable(found);
    }

    /** The first commit in the log's order that has an event from this time on. */
    Optional<Document> withEventSince(Date time) {
        return Optional.ofNullable(
                commits.find(gte("e.ts", time)).sort(IN_ORDER).first());
    }

    /** Commits with events of an aggregate from a sequence number on, in order. */
    List<Document> stream(String aggregateId, long from, int max) {
        return commits.find(stream(aggregateId, from))
                .hint(BY_STREAM)
                .sort(IN_ORDER)
                .limit(max)
                .batchSize(max + 1)
                .into(new ArrayList<>());
    }

    /** Keys of the last commit with events of an aggregate. */
    Optional<Document> lastOfStream(String aggregateId) {
        return Optional.ofNullable(commits.find(stream(aggregateId, 0))
                .hint(BY_STREAM)
                .sort(Sorts.descending("_id"))
                .projection(Projections.include("k"))
                .first());
    }

    /** One element of {@code k} within both bounds: two plain conditions might be met by two different elements. */
    private static Bson stream(String aggregateId, long from) {
        return new Document(
                "k",
                new Document(
                        "$elemMatch",
                        new Document("$gte", CommitLayout.key(aggregateId, from))
                                .append("$lt", aggregateId + (char) (CommitLayout.SEPARATOR + 1))));
    }
}
