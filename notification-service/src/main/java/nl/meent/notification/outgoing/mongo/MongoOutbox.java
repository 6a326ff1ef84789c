package nl.meent.notification.outgoing.mongo;

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
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.meent.events.members.MemberId;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.outgoing.Outbox;
import nl.meent.notification.outgoing.Outgoing;
import nl.meent.notification.outgoing.Parcel;
import nl.meent.runtime.mongo.Missing;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * An outbox in a collection, a document per notice and place: {@code {_id, member, kind, position, createdAt, state, due,
 * attempts, claim, notice, to}}, the last two only where there is a place. A claim is a moment in {@code due} at which somebody else may have it.
 */
public class MongoOutbox implements Outbox {

    private static final String WAITING = "WAITING";
    private static final FindOneAndUpdateOptions LONGEST_WAITING =
            new FindOneAndUpdateOptions().sort(Sorts.ascending("due")).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> outbox;
    private final com.mongodb.reactivestreams.client.MongoCollection<Document> unblocked;

    /**
     * Keeps in this database, the service's own.
     *
     * @param name the collection
     */
    public MongoOutbox(MongoDatabase database, com.mongodb.reactivestreams.client.MongoDatabase reactive, String name) {
        outbox = database.getCollection(name);
        unblocked = reactive.getCollection(name);
    }

    @Override
    public void prepare() {
        var _ = outbox.createIndex(Indexes.ascending("state", "due"));
        var _ = outbox.createIndex(Indexes.ascending("member"));
        var _ = outbox.createIndex(Indexes.ascending("createdAt"));
    }

    @Override
    public void add(List<Parcel> parcels, Instant now) {
        Missing.insert(
                outbox, parcels.stream().map(parcel -> write(parcel, now)).toList());
    }

    private static Document write(Parcel parcel, Instant now) {
        Notice notice = parcel.notice();
        Document document = new Document("_id", parcel.id())
                .append("member", notice.memberId().value())
                .append("kind", notice.occasion().kind().name())
                .append("position", notice.sequence().position())
                .append("createdAt", Date.from(notice.createdAt()))
                .append("state", WAITING)
                .append("due", Date.from(now))
                .append("attempts", 0);
        return parcel.to() == null
                ? document
                : document.append("notice", notice.id()).append("to", parcel.to());
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
        return and(eq(outgoing.id()), eq("claim", outgoing.claim()));
    }

    private static Outgoing read(Document document) {
        UUID id = document.get("_id", UUID.class);
        return new Outgoing(
                id,
                Objects.requireNonNullElse(document.get("notice", UUID.class), id),
                new MemberId(document.get("member", UUID.class)),
                document.getString("to"),
                document.getDate("createdAt").toInstant(),
                document.getInteger("attempts"),
                document.get("claim", UUID.class));
    }
}
