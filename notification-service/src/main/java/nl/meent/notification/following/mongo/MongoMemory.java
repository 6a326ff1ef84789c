package nl.meent.notification.following.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.meent.notification.following.Memory;
import nl.meent.notification.following.Shelf;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Remembers in MongoDB, a batch at a time. Each document holds the thing as of a token and as it was before that batch:
 * after a crash in the middle of writing, a batch that comes again finds everything as it was before it, so that who is
 * told is decided by the log alone. A write of an instance that has lost its claim is refused by its older epoch.
 */
final class MongoMemory implements Memory {

    private static final int CHUNK = 1_000;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoDatabase database;
    private final Map<Shelf<?>, Map<String, Remembered>> shelves = new HashMap<>();
    private final Set<Shelf<?>> complete = new HashSet<>();
    private final Set<String> ownersRead = new HashSet<>();
    private final Set<Shelf<?>> indexed = new HashSet<>();
    private long asOf;

    MongoMemory(MongoDatabase database) {
        this.database = database;
    }

    /** Forgets what is at hand: everything is read again, as of the token. */
    void reset(long token) {
        shelves.clear();
        complete.clear();
        ownersRead.clear();
        asOf = token;
    }

    @Override
    public <T> Optional<T> find(Shelf<T> shelf, Object id) {
        Remembered remembered = remembered(shelf, id.toString());
        return Optional.ofNullable(remembered.now()).map(shelf.type()::cast);
    }

    @Override
    public <T> List<T> all(Shelf<T> shelf) {
        if (!shelf.whole()) {
            throw new IllegalArgumentException(shelf.name() + " is not at hand as a whole");
        }
        readWhole(shelf);
        return present(shelf, null);
    }

    @Override
    public <T> List<T> of(Shelf<T> shelf, Object owner) {
        indexOwners(shelf);
        if (ownersRead.add(shelf.name() + "/" + owner)) {
            collection(shelf).find(eq("owner", owner.toString())).forEach(document -> read(shelf, document));
        }
        return present(shelf, owner.toString());
    }

    @Override
    public <T> void keep(Shelf<T> shelf, Object id, T thing) {
        remembered(shelf, id.toString()).become(thing);
    }

    @Override
    public <T> void keepFor(Object owner, Shelf<T> shelf, Object id, T thing) {
        Remembered remembered = remembered(shelf, id.toString());
        remembered.ownedBy(owner.toString());
        remembered.become(thing);
    }

    @Override
    public <T> void drop(Shelf<T> shelf, Object id) {
        Remembered remembered = remembered(shelf, id.toString());
        if (remembered.now() != null) {
            remembered.become(null);
        }
    }

    /** Writes what the batch changed. */
    void write(long token, long epoch) {
        shelves.forEach((shelf, things) -> write(shelf, changes(things, token, epoch)));
    }

    /** The batch is done: keeps at hand what is whole and lets go of the rest. */
    void written(long token) {
        asOf = token;
        ownersRead.clear();
        shelves.keySet().removeIf(shelf -> !shelf.whole());
        shelves.values().forEach(things -> things.values().forEach(Remembered::stored));
    }

    private static List<WriteModel<Document>> changes(Map<String, Remembered> things, long token, long epoch) {
        List<WriteModel<Document>> changes = new ArrayList<>();
        things.forEach((id, thing) -> {
            if (thing.changed()) {
                Document document = new Document("_id", id)
                        .append("owner", thing.owner())
                        .append("token", token)
                        .append("epoch", epoch)
                        .append("now", Things.write(thing.now()))
                        .append("before", Things.write(thing.before()));
                changes.add(new ReplaceOneModel<>(and(eq(id), lte("epoch", epoch)), document, UPSERT));
            }
        });
        return changes;
    }

    private void write(Shelf<?> shelf, List<WriteModel<Document>> changes) {
        for (int from = 0; from < changes.size(); from += CHUNK) {
            var chunk = changes.subList(from, Math.min(from + CHUNK, changes.size()));
            var _ = collection(shelf).bulkWrite(chunk, new BulkWriteOptions().ordered(false));
        }
    }

    private Remembered remembered(Shelf<?> shelf, String id) {
        if (shelf.whole()) {
            readWhole(shelf);
        }
        Map<String, Remembered> things = things(shelf);
        Remembered known = things.get(id);
        if (known == null && !shelf.whole()) {
            Document document = collection(shelf).find(eq(id)).first();
            known = document == null ? null : read(shelf, document);
        }
        return known == null ? things.computeIfAbsent(id, _ -> new Remembered(null, null)) : known;
    }

    private void indexOwners(Shelf<?> shelf) {
        if (indexed.add(shelf)) {
            var _ = collection(shelf).createIndex(Indexes.ascending("owner"));
        }
    }

    private void readWhole(Shelf<?> shelf) {
        if (complete.add(shelf)) {
            collection(shelf).find().forEach(document -> read(shelf, document));
        }
    }

    private Remembered read(Shelf<?> shelf, Document document) {
        return things(shelf)
                .computeIfAbsent(
                        document.getString("_id"),
                        _ -> new Remembered(document.getString("owner"), Things.read(shelf, asOf(document))));
    }

    private @Nullable Document asOf(Document document) {
        boolean settled = document.getLong("token") <= asOf;
        return document.get(settled ? "now" : "before", Document.class);
    }

    private <T> List<T> present(Shelf<T> shelf, @Nullable String owner) {
        return things(shelf).values().stream()
                .filter(thing -> owner == null || owner.equals(thing.owner()))
                .map(Remembered::now)
                .filter(shelf.type()::isInstance)
                .map(shelf.type()::cast)
                .toList();
    }

    private Map<String, Remembered> things(Shelf<?> shelf) {
        return shelves.computeIfAbsent(shelf, _ -> new TreeMap<>());
    }

    private MongoCollection<Document> collection(Shelf<?> shelf) {
        return database.getCollection(Collections.of(shelf));
    }
}
