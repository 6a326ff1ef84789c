package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** An index the planner may read: an ordered map from encoded keys to the positions (ids) of documents. */
interface ScannableIndex {

    /** Keys from {@code low} (inclusive) to {@code high} (null: no limit); {@code prefix} bytes of them are fixed. */
    record Interval(byte[] low, byte[] high, int prefix) {}

    String getName();

    List<IndexKey> getKeys();

    boolean isUnique();

    /** Whether the index leaves out documents that have none of its keys. */
    boolean omitsMissing();

    /** The filter that documents in this index match, or null. */
    Document partialFilter();

    /** The keys (as bits) for which some document held an array. */
    int arrays();

    /** The number of entries in an interval, without reading them. */
    long count(Interval interval);

    /** The entries of an interval: encoded key and position. */
    Iterator<Map.Entry<byte[], Object>> scan(Interval interval, boolean reverse);
}
