package nl.meent.notification.mail.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meent.events.members.MemberId;
import nl.meent.notification.mail.Outbox;
import nl.meent.notification.mail.Outgoing;
import nl.meent.notification.notices.Notice;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * The outbox in {@code outbox}, a document per notice under its id: {@code {_id, member, kind, position, createdAt, state,
 * due, attempts, claim}}. A claim is a moment in {@code due} at which somebody else may have it.
 */
@Repository
public class MongoOutbox implements Outbox {

    private static final String WAITING = "WAITING";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final FindOneAndUpdateOptions LONGEST_WAITING =
            new FindOneAndUpdateOptions().sort(Sorts.ascending("due")).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> outbox;
    private final com.mongodb.reactivestreams.client.MongoCollection<Document> unblocked;

    /** Keeps in this database, the service's own. */
    public MongoOutbox(MongoDatabase database, com.mongodb.reactivestreams.client.MongoDatabase reactive) {
        outbox = database.getCollection("outbox");
        unblocked = reactive.getCollection("outbox");
    }

    @Override
    public void prepare() {
        var _ = outbox.createIndex(Indexes.ascending("state", "due"));
        var _ = outbox.createIndex(Indexes.ascending("member"));
        var _ = outbox.createIndex(Indexes.ascending("createdAt"));
    }

    @Override
    public void add(List<Notice> notices, Instant now) {
        if (!notices.isEmpty()) {
            var _ = outbox.bulkWrite(
                    notices.stream()
                            .map(notice -> new UpdateOneModel<Document>(
                                    eq(notice.id()), new Document("$setOnInsert", fields(notice, now)), UPSERT))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    private static Document fields(Notice notice, Instant now) {
        return new Document("member", notice.memberId().value())
                .append("kind", notice.occasion().kind().name())
                .append("position", notice.sequence().position())
                .append("createdAt", Date.from(notice.createdAt()))
                .append("state", WAITING)
                .append("due", Date.from(now))
                .append("attempts", 0);
    }

    @Override
    public boolean isWaiting(Instant now, long reached) {
        return outbox.find(due(now, reached)).first() != null;
    }

    @Override
    public Optional<Outgoing> claim(Instant now, long reached, Instant until) {
        UUID claim = UUID.randomUUID();
        Bson change = combine(set("due", Date.from(until)), set("claim", claim), inc("attempts", 1));
        return Optional.ofNullable(outbox.findOneAndUpdate(due(now, reached), change, LONGEST_WAITING))
                .map(MongoOutbox::read);
    }

    private static Bson due(Instant now, long reached) {
        return and(eq("state", WAITING), lte("due", Date.from(now)), lte("position", reached));
    }

    @Override
    public void settle(Outgoing outgoing, Outcome outcome) {
        var _ = outbox.updateOne(
                claimed(outgoing), combine(set("state", outcome.name()), unset("due"), unset("claim")));
    }

    @Override
    public void again(Outgoing outgoing, Instant at) {
        var _ = outbox.updateOne(claimed(outgoing), combine(set("due", Date.from(at)), unset("claim")));
    }

    @Override
    public Mono<Void> addressed(MemberId member, Instant now) {
        return Mono.from(unblocked.updateMany(
                        and(eq("member", member.value()), eq("state", Outcome.UNADDRESSED.name())),
                        combine(set("state", WAITING), set("due", Date.from(now)))))
                .then();
    }

    @Override
    public void forget(Instant before) {
        var _ = outbox.deleteMany(lt("createdAt", Date.from(before)));
    }

    private static Bson claimed(Outgoing outgoing) {
        return and(eq(outgoing.notice()), eq("claim", outgoing.claim()));
    }

    private static Outgoing read(Document document) {
        return new Outgoing(
                document.get("_id", UUID.class),
                new MemberId(document.get("member", UUID.class)),
                document.getDate("createdAt").toInstant(),
                document.getInteger("attempts"),
                document.get("claim", UUID.class));
    }
}
