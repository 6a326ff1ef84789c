package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.meent.embedded.mongo.StoreTypes.Bound;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** The index on {@code _id}: the documents themselves lie in the order of their ids, so it stores nothing. */
final class PrimaryIndex extends Index<Object> implements ScannableIndex {

    private final MVMap<Object, Document> documents;

    PrimaryIndex(MVMap<Object, Document> documents, String name) {
        super(name, List.of(new IndexKey("_id", true)), false);
        this.documents = documents;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (documents.containsKey(id(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.getOrMissing("_id")));
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    public Object remove(Document document) {
        return getPosition(document);
    }

    @Override
    public Object getPosition(Document document) {
        return documents.containsKey(id(document)) ? id(document) : null;
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {}

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {}

    private static Object id(Document document) {
        return Missing.ofNullable(document.get("_id"));
    }

    @Override
    public long count(Interval interval) {
        long low = rank(interval.low());
        long high = interval.high() == null ? documents.sizeAsLong() : rank(interval.high());
        return Math.max(0, high - low);
    }

    private long rank(byte[] key) {
        long index = documents.getKeyIndex(new Bound(key));
        return index < 0 ? -index - 1 : index;
    }

    @Override
    public Iterator<Map.Entry<byte[], Object>> scan(Interval interval, boolean reverse) {
        if (documents.isEmpty()) {
            return Collections.emptyIterator();
        }
        Object low = new Bound(interval.low());
        Object high = interval.high() == null ? null : new Bound(interval.high());
        Cursor<Object, Document> cursor = reverse
                ? documents.cursor(high == null ? documents.lastKey() : high, low, true)
                : documents.cursor(low, high, false);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.hasNext();
            }

            @Override
            public Map.Entry<byte[], Object> next() {
                Object id = cursor.next();
                return Map.entry(KeyEncoder.encode(id), id);
            }
        };
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public boolean omitsMissing() {
        return false;
    }

    @Override
    public Document partialFilter() {
        return null;
    }

    @Override
    public int arrays() {
        return 0;
    }

    /** Nothing ever needs building here. */
    @Override
    public boolean isEmpty() {
        return false;
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
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {}
}
