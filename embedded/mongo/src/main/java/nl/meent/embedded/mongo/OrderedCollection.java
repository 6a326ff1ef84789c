package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.meent.embedded.mongo.Planner.Plan;
import org.h2.mvstore.MVMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A collection that answers queries from ordered indexes. It also never changes a stored document in place, as
 * upstream does: updates work on a copy, so an answer being sent cannot change underway.
 */
final class OrderedCollection extends H2Collection {

    private static final Logger log = LoggerFactory.getLogger(OrderedCollection.class);

    private enum Reading {
        PLAIN,
        TO_CHANGE_ONE,
        TO_CHANGE_ALL
    }

    private final MVMap<Object, Document> documents;
    private final AtomicLong examined = new AtomicLong();
    private Reading reading = Reading.PLAIN;
    private int indexesRepaired;

    @SuppressWarnings("ThreadLocalUsage") // one per collection: a pipeline belongs to the collection that it reads
    private final ThreadLocal<Pipeline> pipelines = new ThreadLocal<>();

    OrderedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return super.streamAllDocumentsWithPosition();
    }

    /** How many documents queries have looked at so far, by index or by scan. */
    long documentsExamined() {
        return examined.get();
    }

    /** How many indexes did not agree with the documents when the file was opened. */
    int indexesRepaired() {
        return indexesRepaired;
    }

    Plan plan(Document query, Document orderBy, int skip, int limit) {
        List<ScannableIndex> indexes = getIndexes().stream()
                .filter(ScannableIndex.class::isInstance)
                .map(ScannableIndex.class::cast)
                .toList();
        long wanted = limit > 0 ? (long) skip + limit : 0;
        return Planner.plan(indexes, query, orderBy, wanted, documents.sizeAsLong());
    }

    @Override
    protected synchronized QueryResult queryDocuments(
            Document query, Document orderBy, int numberToSkip, int limit, int batchSize, Document fieldSelector) {
        int effectiveLimit = reading == Reading.TO_CHANGE_ONE ? 1 : limit;
        boolean natural = orderBy != null && orderBy.containsKey("$natural");
        Plan plan = natural ? null : plan(query, orderBy, numberToSkip, effectiveLimit);
        QueryResult result;
        if (plan == null && natural) {
            result = matchDocuments(query, orderBy, numberToSkip, effectiveLimit, batchSize, fieldSelector);
        } else {
            Stream<Document> candidates = plan == null ? documents.values().stream() : candidates(plan);
            result = matchDocumentsFromStream(
                    query,
                    candidates.peek(_ -> examined.incrementAndGet()),
                    numberToSkip,
                    effectiveLimit,
                    batchSize,
                    plan != null && plan.sorted() ? null : deriveComparator(orderBy),
                    fieldSelector);
        }
        return reading == Reading.PLAIN
                ? result
                : new QueryResult(result.collectDocuments().stream()
                        .map(Document::cloneDeeply)
                        .toList());
    }

    private Stream<Document> candidates(Plan plan) {
        Spliterator<Object> positions = Spliterators.spliteratorUnknownSize(plan.positions(), Spliterator.ORDERED);
        return StreamSupport.stream(positions, false).map(position -> {
            Document document = getDocument(position);
            if (document == null) {
                throw new IllegalStateException(plan.index().getName() + " of " + this + " has an entry for " + position
                        + ", which does not exist");
            }
            return document;
        });
    }

    // --- changes work on copies --------------------------------------------------------------------------------

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document updateQuery,
            ArrayFilters arrayFilters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        reading = isMulti ? Reading.TO_CHANGE_ALL : Reading.TO_CHANGE_ONE;
        try {
            return super.updateDocuments(selector, updateQuery, arrayFilters, isMulti, isUpsert, oplog);
        } finally {
            reading = Reading.PLAIN;
        }
    }

    @Override
    public synchronized Document findAndModify(Document query) {
        reading = Reading.TO_CHANGE_ONE;
        try {
            return super.findAndModify(query);
        } finally {
            reading = Reading.PLAIN;
        }
    }

    // --- aggregation -------------------------------------------------------------------------------------------

    /** Lets the next {@link #queryAllAsStream} of an aggregation fetch only what its first stages keep. */
    <T> T withPipeline(List<Document> stages, Supplier<T> aggregation) {
        pipelines.set(Pipeline.of(stages));
        try {
            return aggregation.get();
        } finally {
            pipelines.remove();
        }
    }

    @Override
    public Stream<Document> queryAllAsStream() {
        Pipeline pipeline = pipelines.get();
        if (pipeline == null) {
            return super.queryAllAsStream();
        }
        pipelines.remove();
        return queryDocuments(pipeline.query, pipeline.order, 0, pipeline.limit, 0, null).collectDocuments().stream();
    }

    /** The stages an aggregation starts with, as a query. */
    private record Pipeline(Document query, Document order, int limit) {

        static Pipeline of(List<Document> stages) {
            Iterator<Document> rest = stages.iterator();
            Document stage = next(rest);
            Document query = new Document();
            Document order = null;
            int limit = 0;
            if (stage.get("$match") instanceof Document match) {
                query = match;
                stage = next(rest);
            }
            if (stage.get("$sort") instanceof Document sort) {
                order = sort;
                stage = next(rest);
            }
            if (stage.get("$limit") instanceof Number number) {
                limit = number.intValue();
            }
            return new Pipeline(query, order, limit);
        }

        private static Document next(Iterator<Document> stages) {
            return stages.hasNext() ? stages.next() : new Document();
        }
    }

    // --- indexes -----------------------------------------------------------------------------------------------

    /** Adds an index; builds it if that has not been done, or if {@code verify} finds it at odds with the documents. */
    synchronized void addIndex(Index<Object> index, boolean verify) {
        boolean known = getIndexes().stream().anyMatch(other -> other.getName().equals(index.getName()));
        if (!known && index instanceof OrderedIndex ordered) {
            boolean broken = verify && ordered.isBuilt() && !ordered.isConsistent(this::streamAllDocumentsWithPosition);
            if (broken) {
                indexesRepaired++;
                log.warn("{} of {} does not agree with the documents and is built again", index.getName(), this);
            }
            if (broken || !ordered.isBuilt()) {
                try {
                    ordered.build(streamAllDocumentsWithPosition(), this);
                } catch (MongoServerError e) {
                    throw new IndexBuildFailedException(e, this);
                }
            }
        }
        super.addIndex(index);
    }

    @Override
    public void addIndex(Index<Object> index) {
        addIndex(index, ((OrderedDatabase) getDatabase()).isOpening());
    }

    @Override
    public synchronized void dropIndex(String indexName) {
        super.dropIndex(indexName);
    }

    // --- what upstream leaves unsynchronized -------------------------------------------------------------------

    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public synchronized Document getStats() {
        return super.getStats();
    }

    @Override
    public synchronized Document validate() {
        return super.validate();
    }
}
