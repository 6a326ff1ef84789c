package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/**
 * A secondary index in a B-tree. Its entries are the encoded keys, followed by the document's id unless the index is
 * unique; the value is the document's position. Callers hold the collection's lock.
 */
final class OrderedIndex extends Index<Object> implements ScannableIndex {

    private final MVMap<byte[], Object> entries;
    private final MVMap<String, Object> states;
    private String mapName;
    private final boolean unique;
    private final boolean sparse;
    private final Document partialFilter;
    private final KeyExtractor extractor;
    private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();

    OrderedIndex(
            MVMap<byte[], Object> entries,
            MVMap<String, Object> states,
            String name,
            List<IndexKey> keys,
            boolean unique,
            boolean sparse,
            Document partialFilter) {
        super(name, keys, sparse);
        this.entries = entries;
        this.states = states;
        this.mapName = entries.getName();
        this.unique = unique;
        this.sparse = sparse;
        this.partialFilter = partialFilter;
        this.extractor = new KeyExtractor(keys);
    }

    // --- maintenance -------------------------------------------------------------------------------------------

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        checkUnique(keysOf(document), position(document), collection, true);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        keysOf(document).keySet().forEach(key -> entries.put(key, position));
    }

    @Override
    public Object remove(Document document) {
        keysOf(document).keySet().forEach(entries::remove);
        return null;
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        checkUnique(keysOf(newDocument), position(oldDocument), collection, false);
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        Map<byte[], Object[]> before = keysOf(oldDocument);
        Map<byte[], Object[]> after = keysOf(newDocument);
        before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(entries::remove);
        after.keySet().stream().filter(key -> !before.containsKey(key)).forEach(key -> entries.put(key, position));
    }

    private void checkUnique(
            Map<byte[], Object[]> keys, Object position, MongoCollection<Object> collection, boolean isNew) {
        if (unique) {
            keys.forEach((key, values) -> {
                Object owner = entries.get(key);
                if (owner != null && (isNew || StoreTypes.IdType.INSTANCE.compare(owner, position) != 0)) {
                    throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(readable(values)));
                }
            });
        }
    }

    @SuppressWarnings("ReferenceEquality") // EMPTY_ARRAY is a marker: the object itself is meant
    private static List<Object> readable(Object[] values) {
        return Arrays.stream(values)
                .map(value -> value == KeyEncoder.EMPTY_ARRAY ? List.of() : value)
                .toList();
    }

    /** The entries of a document: encoded key to the values it was made of. */
    private Map<byte[], Object[]> keysOf(Document document) {
        if (partialFilter != null && !matcher.matches(document, partialFilter)) {
            return Map.of();
        }
        KeyExtractor.Extract extract = extractor.extract(document);
        if (sparse && extract.tuples().stream().flatMap(Arrays::stream).allMatch(Missing.class::isInstance)) {
            return Map.of();
        }
        if ((extract.arrays() & ~arrays()) != 0) {
            states.put(mapName, arrays() | extract.arrays());
        }
        Map<byte[], Object[]> keys = new TreeMap<>(Arrays::compareUnsigned);
        for (Object[] tuple : extract.tuples()) {
            KeyEncoder encoder = new KeyEncoder();
            for (int k = 0; k < tuple.length; k++) {
                encoder.append(tuple[k], getKeys().get(k).isAscending());
            }
            if (!unique) {
                encoder.append(position(document), true);
            }
            keys.put(encoder.toBytes(), tuple);
        }
        return keys;
    }

    private static Object position(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }

    /** Its map has a new name. */
    void renamed() {
        mapName = entries.getName();
    }

    // --- building and checking ---------------------------------------------------------------------------------

    /** Whether the index was built; an index whose file was made before a crash may also be checked in full. */
    boolean isBuilt() {
        return states.containsKey(mapName);
    }

    /** Whether the index holds exactly the entries that the documents ask for. */
    boolean isConsistent(Supplier<Stream<DocumentWithPosition<Object>>> documents) {
        long[] expected = {0};
        boolean found = documents.get().allMatch(each -> {
            Map<byte[], Object[]> keys = keysOf(each.getDocument());
            expected[0] += keys.size();
            return keys.keySet().stream().allMatch(key -> {
                Object owner = entries.get(key);
                return owner != null && StoreTypes.IdType.INSTANCE.compare(owner, each.getPosition()) == 0;
            });
        });
        return found && expected[0] == entries.sizeAsLong();
    }

    void build(Stream<DocumentWithPosition<Object>> documents, MongoCollection<Object> collection) {
        entries.clear();
        states.put(mapName, 0);
        try {
            documents.forEach(each -> {
                checkAdd(each.getDocument(), collection);
                add(each.getDocument(), each.getPosition(), collection);
            });
        } catch (RuntimeException e) {
            drop();
            throw e;
        }
    }

    @Override
    public void drop() {
        entries.clear();
        states.remove(mapName);
    }

    /** The collection builds an index itself, so upstream must never think there is something to fill. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    // --- reading -----------------------------------------------------------------------------------------------

    @Override
    public int arrays() {
        return states.get(mapName) instanceof Integer arrays ? arrays : 0;
    }

    @Override
    public long count(Interval interval) {
        long low = rank(interval.low());
        long high = interval.high() == null ? entries.sizeAsLong() : rank(interval.high());
        return Math.max(0, high - low);
    }

    private long rank(byte[] key) {
        long index = entries.getKeyIndex(key);
        return index < 0 ? -index - 1 : index;
    }

    @Override
    public Iterator<Map.Entry<byte[], Object>> scan(Interval interval, boolean reverse) {
        Cursor<byte[], Object> cursor = reverse
                ? entries.cursor(interval.high() == null ? entries.lastKey() : interval.high(), interval.low(), true)
                : entries.cursor(interval.low(), interval.high(), false);
        return entries.isEmpty()
                ? Collections.emptyIterator()
                : new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return cursor.hasNext();
                    }

                    @Override
                    public Map.Entry<byte[], Object> next() {
                        return Map.entry(cursor.next(), cursor.getValue());
                    }
                };
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean omitsMissing() {
        return sparse;
    }

    @Override
    public Document partialFilter() {
        return partialFilter;
    }

    /** Upstream asks an index for a removed document's position unless it is sparse: only the primary index knows. */
    @Override
    protected boolean isSparse() {
        return true;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex index
                && sparse == index.sparse
                && unique == index.unique
                && Objects.equals(partialFilter, index.partialFilter)
                && describe().equals(index.describe());
    }

    @Override
    public Document toIndexDescription() {
        Document description = super.toIndexDescription();
        description.put("sparse", sparse);
        if (partialFilter != null) {
            description.put("partialFilterExpression", partialFilter);
        }
        return description;
    }

    private List<String> describe() {
        List<String> keys = new ArrayList<>();
        getKeys().forEach(key -> keys.add(key.getKey() + (key.isAscending() ? " 1" : " -1")));
        return keys;
    }

    @Override
    public Object getPosition(Document document) {
        return null;
    }

    /** Never: {@link OrderedCollection} plans queries itself. */
    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getCount() {
        return entries.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
