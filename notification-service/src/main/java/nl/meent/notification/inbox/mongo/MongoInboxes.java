package nl.meent.notification.inbox.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.mongo.Collections;
import nl.meent.notification.following.mongo.NoticeDocuments;
import nl.meent.notification.inbox.Entry;
import nl.meent.notification.inbox.Inboxes;
import nl.meent.notification.inbox.Reader;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.notices.Sequence;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Inboxes in MongoDB. A read mark is written first and to a collection of its own, then to the notice: a rebuilt inbox
 * takes the marks over, and whichever of the two comes later finds the other.
 */
@Repository
public class MongoInboxes implements Inboxes {

    private static final int CHUNK = 1_000;

    private final MongoCollection<Document> inbox;
    private final MongoCollection<Document> readMarks;

    /** Reads what the follower writes into this database. */
    public MongoInboxes(MongoDatabase database) {
        inbox = database.getCollection(Collections.INBOX);
        readMarks = database.getCollection(NoticeDocuments.READ_MARKS);
    }

    @Override
    public Flux<Entry> find(Reader reader, boolean unreadOnly, Sequence before, int limit) {
        Bson place = lt("sequence", before.number());
        Bson wanted = unreadOnly
                ? and(Conditions.seenBy(reader), eq("unread", true), place)
                : and(Conditions.seenBy(reader), place);
        return Flux.from(inbox.find(wanted).sort(descending("sequence")).limit(limit))
                .map(MongoInboxes::entry);
    }

    @Override
    public Flux<Entry> findAll(Collection<UUID> notices) {
        return Flux.from(inbox.find(and(in("_id", notices), Conditions.NOT_CONCEALED)))
                .map(MongoInboxes::entry);
    }

    @Override
    public Mono<Long> countUnread(Reader reader) {
        return Mono.from(inbox.countDocuments(and(Conditions.seenBy(reader), eq("unread", true))));
    }

    @Override
    public Flux<Entry> between(Collection<MemberId> members, Sequence after, Sequence upTo) {
        return Flux.fromIterable(members)
                .map(MemberId::value)
                .buffer(CHUNK)
                .concatMap(some -> inbox.find(and(
                                in("member", some),
                                gt("sequence", after.number()),
                                lte("sequence", upTo.number()),
                                Conditions.NOT_CONCEALED))
                        .sort(ascending("sequence")))
                .map(MongoInboxes::entry);
    }

    @Override
    public Mono<Boolean> markRead(Reader reader, UUID notice, Instant readAt) {
        return Mono.from(inbox.find(and(eq(notice), Conditions.seenBy(reader))).first())
                .flatMap(found -> found.getDate("readAt") == null
                        ? mark(List.of(found), readAt).thenReturn(true)
                        : Mono.just(true))
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<Void> markRead(MemberId member, Sequence upTo, Instant readAt) {
        return markAll(and(unread(member), lte("sequence", upTo.number())), readAt);
    }

    @Override
    public Mono<Void> markRead(MemberId member, Set<Kind> kinds, Instant readAt) {
        return markAll(
                and(unread(member), in("kind", kinds.stream().map(Kind::name).toList())), readAt);
    }

    private static Bson unread(MemberId member) {
        return and(eq("member", member.value()), eq("unread", true));
    }

    private Mono<Void> markAll(Bson which, Instant readAt) {
        return Flux.from(inbox.find(which).projection(new Document("member", 1)))
                .collectList()
                .flatMapIterable(all -> all)
                .buffer(CHUNK)
                .concatMap(some -> mark(some, readAt))
                .then();
    }

    private Mono<Void> mark(List<Document> notices, Instant readAt) {
        Date date = Date.from(readAt);
        List<WriteModel<Document>> marks = notices.stream()
                .<WriteModel<Document>>map(notice -> new UpdateOneModel<>(
                        eq(notice.get("_id")),
                        Updates.setOnInsert(new Document("member", notice.get("member")).append("readAt", date)),
                        new UpdateOptions().upsert(true)))
                .toList();
        Bson unreadOnes =
                and(in("_id", notices.stream().map(notice -> notice.get("_id")).toList()), exists("readAt", false));
        Bson read = Updates.combine(Updates.set("readAt", date), Updates.unset("unread"));
        return Mono.from(readMarks.bulkWrite(marks))
                .then(Mono.from(inbox.updateMany(unreadOnes, read)))
                .then();
    }

    private static Entry entry(Document document) {
        return new Entry(NoticeDocuments.read(document), NoticeDocuments.instant(document, "readAt"));
    }
}
