package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.meent.embedded.mongo.Planner.Plan;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database whose collections are {@link OrderedCollection}s and whose indexes are ordered. */
final class OrderedDatabase extends H2Database {

    private static final String STATES = "meent.indexes";

    private final MVStore store;
    private final Map<String, Document> pending;
    private final boolean verify;
    private boolean opening;

    /** @param verify whether to compare every index with its documents while opening */
    OrderedDatabase(String name, MVStore store, CursorRegistry cursors, boolean verify) {
        this.store = store;
        this.pending = new ConcurrentHashMap<>();
        this.verify = verify;
        this.opening = true;
        super(name, store, cursors);
        this.opening = false;
    }

    /** Whether indexes being added come from a file that was not closed properly. */
    boolean isOpening() {
        return opening && verify;
    }

    // --- collections -------------------------------------------------------------------------------------------

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        MVMap<String, Object> meta = store.openMap("meta." + getFullCollectionNamespace(collectionName));
        return new OrderedCollection(this, collectionName, options, documents(collectionName), meta, cursorRegistry);
    }

    private MVMap<Object, Document> documents(String collectionName) {
        return store.openMap(
                "databases." + getFullCollectionNamespace(collectionName),
                new MVMap.Builder<Object, Document>()
                        .keyType(StoreTypes.IdType.INSTANCE)
                        .valueType(StoreTypes.DocumentType.INSTANCE));
    }

    /** Upstream renames neither the documents' map (it looks for the new name) nor the indexes' maps. */
    @Override
    public void moveCollection(MongoDatabase oldDatabase, MongoCollection<?> collection, String newCollectionName) {
        String before = collection.getFullName();
        super.moveCollection(oldDatabase, collection, newCollectionName);
        String after = collection.getFullName();
        for (String prefix : List.of("databases.", "meta.")) {
            store.removeMap(prefix + after);
            store.renameMap(store.openMap(prefix + before), prefix + after);
        }
        MVMap<String, Object> states = store.openMap(STATES);
        String indexPrefix = before + "._index_";
        for (String map : List.copyOf(store.getMapNames())) {
            if (map.startsWith(indexPrefix)) {
                String renamed = after + map.substring(before.length());
                store.renameMap(store.openMap(map), renamed);
                states.put(renamed, states.remove(map));
            }
        }
        collection.getIndexes().stream()
                .filter(OrderedIndex.class::isInstance)
                .forEach(index -> ((OrderedIndex) index).renamed());
    }

    // --- indexes -----------------------------------------------------------------------------------------------

    @Override
    protected synchronized void addIndex(Document description) {
        requireSupported(description);
        String key = description.get("ns") + "/" + description.get("name");
        pending.put(key, description);
        try {
            super.addIndex(description);
        } finally {
            pending.remove(key);
        }
    }

    private static void requireSupported(Document description) {
        for (Map.Entry<String, Object> key : ((Document) description.get("key")).entrySet()) {
            if (!(key.getValue() instanceof Number) || key.getKey().contains("$**")) {
                throw new MongoServerError(
                        67,
                        "CannotCreateIndex",
                        "only ascending and descending indexes are supported here, not " + key);
            }
        }
        if (description.get("collation") instanceof Document collation && !"simple".equals(collation.get("locale"))) {
            throw new MongoServerError(67, "CannotCreateIndex", "collations are not supported here");
        }
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
            return new PrimaryIndex(documents(collectionName), indexName);
        }
        return open(collectionName, indexName, keys, true, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return open(collectionName, indexName, keys, false, sparse);
    }

    private OrderedIndex open(
            String collectionName, String indexName, List<IndexKey> keys, boolean unique, boolean sparse) {
        String namespace = getFullCollectionNamespace(collectionName);
        MVMap<byte[], Object> entries = store.openMap(
                namespace + "._index_" + indexName,
                new MVMap.Builder<byte[], Object>()
                        .keyType(StoreTypes.IndexKeyType.INSTANCE)
                        .valueType(StoreTypes.IdType.INSTANCE));
        Document filter = (Document) description(namespace, indexName).get("partialFilterExpression");
        return new OrderedIndex(entries, store.openMap(STATES), indexName, keys, unique, sparse, filter);
    }

    /** Upstream does not pass an index's description on: it is either being created now or stored already. */
    private Document description(String namespace, String indexName) {
        Document description = pending.get(namespace + "/" + indexName);
        if (description != null) {
            return description;
        }
        Document query = new Document("ns", namespace).append("name", indexName);
        return indexes.get().handleQueryAsStream(query).findFirst().orElseGet(Document::new);
    }

    // --- commands ----------------------------------------------------------------------------------------------

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
        if (command.equalsIgnoreCase("explain") && query.get(command) instanceof Document find) {
            return explain(find);
        }
        if (command.equalsIgnoreCase("aggregate")
                && query.get("pipeline") instanceof List<?> stages
                && stages.stream().allMatch(Document.class::isInstance)
                && resolveCollection(String.valueOf(query.get(command)), false)
                        instanceof OrderedCollection collection) {
            @SuppressWarnings("unchecked")
            List<Document> pipeline = (List<Document>) stages;
            return collection.withPipeline(
                    pipeline, () -> super.handleCommand(channel, command, query, resolver, oplog));
        }
        return super.handleCommand(channel, command, query, resolver, oplog);
    }

    /** A small {@code explain} for find: which index serves it, and whether a sort is left to do. */
    private Document explain(Document find) {
        Document plan = new Document("stage", "COLLSCAN");
        if (resolveCollection(String.valueOf(find.get("find")), false) instanceof OrderedCollection collection) {
            Document filter = (Document) find.getOrDefault("filter", new Document());
            Document sort = (Document) find.get("sort");
            int limit = find.get("limit") instanceof Number number ? number.intValue() : 0;
            Plan chosen;
            synchronized (collection) {
                chosen = collection.plan(filter, sort, 0, limit);
            }
            if (chosen != null) {
                plan = new Document("stage", "IXSCAN")
                        .append("indexName", chosen.index().getName())
                        .append("direction", chosen.reverse() ? "backward" : "forward")
                        .append("intervals", chosen.intervals().size());
            }
            if (sort != null && !sort.isEmpty() && (chosen == null || !chosen.sorted())) {
                plan = new Document("stage", "SORT").append("inputStage", plan);
            }
        }
        Document answer = new Document("queryPlanner", new Document("winningPlan", plan));
        Utils.markOkay(answer);
        return answer;
    }
}
