package nl.meent.runtime.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import java.util.List;
import org.bson.Document;

/**
 * Inserts what isn't there yet: one command for many documents, where an upsert of each makes the server look for each
 * first. A document that is there stays as it is.
 */
public final class Missing {

    private static final BulkWriteOptions ANY_ORDER = new BulkWriteOptions().ordered(false);

    private Missing() {}

    /**
     * Inserts those whose id isn't taken, in any order, into a collection without other unique indexes.
     *
     * @param documents with ids, possibly none
     * @throws MongoBulkWriteException if one could not be inserted for another reason; others may have been
     */
    public static void insert(MongoCollection<Document> collection, List<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            var _ = collection.bulkWrite(
                    documents.stream().map(InsertOneModel::new).toList(), ANY_ORDER);
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteConcernError() != null
                    || !refused.getWriteErrors().stream().allMatch(Missing::isThere)) {
                throw refused;
            }
        }
    }

    private static boolean isThere(BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
