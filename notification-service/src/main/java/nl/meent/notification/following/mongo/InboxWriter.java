package nl.meent.notification.following.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.bulk.BulkWriteUpsert;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import nl.meent.notification.notices.News;
import org.bson.Document;

/**
 * Writes what members are told, in order and in chunks. A notice that is there stays as it is, so telling twice tells
 * once. A notice that is new is read already if its member had read it before the inbox was rebuilt.
 */
final class InboxWriter {

    private static final int CHUNK = 1_000;
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> inbox;
    private final MongoCollection<Document> readMarks;

    InboxWriter(MongoDatabase database) {
        inbox = database.getCollection(Collections.INBOX);
        readMarks = database.getCollection(NoticeDocuments.READ_MARKS);
    }

    void prepare() {
        var _ = inbox.createIndex(Indexes.compoundIndex(Indexes.ascending("member"), Indexes.descending("sequence")));
        var _ = inbox.createIndex(
                Indexes.compoundIndex(Indexes.ascending("member", "unread"), Indexes.descending("sequence")));
        var _ = inbox.createIndex(Indexes.ascending("subject"));
    }

    void write(List<News> news) {
        for (int from = 0; from < news.size(); from += CHUNK) {
            writeChunk(news.subList(from, Math.min(from + CHUNK, news.size())));
        }
    }

    private void writeChunk(List<News> news) {
        var result = inbox.bulkWrite(news.stream().map(InboxWriter::change).toList());
        List<Object> added = result.getUpserts().stream()
                .map(BulkWriteUpsert::getId)
                .<Object>map(id -> id.asBinary().asUuid())
                .toList();
        if (!added.isEmpty()) {
            restoreReadMarks(added);
        }
    }

    private void restoreReadMarks(List<Object> added) {
        readMarks
                .find(in("_id", added))
                .forEach(mark -> inbox.updateOne(
                        eq(mark.get("_id")),
                        Updates.combine(Updates.set("readAt", mark.get("readAt")), Updates.unset("unread"))));
    }

    private static WriteModel<Document> change(News news) {
        return switch (news) {
            case News.Tell tell ->
                new UpdateOneModel<>(
                        eq(tell.notice().id()),
                        new Document("$setOnInsert", NoticeDocuments.fields(tell.notice())),
                        UPSERT);
            case News.Conceal conceal ->
                new UpdateManyModel<>(eq("subject", conceal.subject().toString()), Updates.set("concealed", true));
            case News.Reveal reveal ->
                new UpdateManyModel<>(eq("subject", reveal.subject().toString()), Updates.unset("concealed"));
        };
    }
}
