package nl.meent.community.consultations.read;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import nl.meent.events.consultations.PassageTagged;
import nl.meent.events.consultations.PassageUntagged;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.BulkWrites;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;

/** Which passages of answers have which tag, a document each. What a passage says stands in the response alone. */
public final class PassagesProjection extends MongoProjection {

    private static final int VERSION = 1;

    static final String PASSAGES = "consultation-passages-v" + VERSION;

    /** Projects into the database of this service. */
    public PassagesProjection(MongoDatabase database) {
        super(database, "consultation-passages", VERSION);
        database.getCollection(PASSAGES).createIndex(Indexes.ascending("consultationId"));
    }

    @Override
    protected void on(LoggedEvent logged, BulkWrites writes) {
        switch (logged.event()) {
            case PassageTagged event -> writes.put(PASSAGES, tagged(event));
            case PassageUntagged event ->
                writes.delete(PASSAGES, event.passageId().toString());
            default -> {}
        }
    }

    private static Document tagged(PassageTagged event) {
        return new Document("_id", event.passageId().toString())
                .append("consultationId", event.consultationId().toString())
                .append("responseId", event.responseId().toString())
                .append("questionId", event.questionId())
                .append("from", event.from())
                .append("to", event.to())
                .append("tag", event.tag());
    }
}
