package nl.meent.notification.following.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Subject;
import nl.meent.runtime.mongo.Missing;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Writes what members are told, in order and in chunks. A notice that is there stays as it is, so telling twice tells
 * once. A notice that is new is read already if its member had read it before the inbox was rebuilt.
 */
final class InboxWriter {

    private static final int CHUNK = 1_000;

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
        List<Document> told = new ArrayList<>();
        for (News one : news) {
            switch (one) {
                case News.Tell tell -> told.add(NoticeDocuments.write(tell.notice()));
                case News.Conceal conceal -> {
                    insert(told);
                    change(conceal.subject(), Updates.set("concealed", true));
                }
                case News.Reveal reveal -> {
                    insert(told);
                    change(reveal.subject(), Updates.unset("concealed"));
                }
            }
        }
        insert(told);
    }

    /** Leaves the list empty. */
    private void insert(List<Document> told) {
        for (int from = 0; from < told.size(); from += CHUNK) {
            List<Document> chunk = told.subList(from, Math.min(from + CHUNK, told.size()));
            Missing.insert(inbox, chunk);
            restoreReadMarks(chunk.stream().map(document -> document.get("_id")).toList());
        }
        told.clear();
    }

    private void change(Subject subject, Bson change) {
        var _ = inbox.updateMany(eq("subject", subject.toString()), change);
    }

    /** Also of what was there: a crash may have come in between. */
    private void restoreReadMarks(List<Object> ids) {
        readMarks
                .find(in("_id", ids))
                .forEach(mark -> inbox.updateOne(
                        eq(mark.get("_id")),
                        Updates.combine(Updates.set("readAt", mark.get("readAt")), Updates.unset("unread"))));
    }
}
