package nl.meent.notification.outgoing.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final Bson LONGEST_WAITING = Sorts.ascending("due");
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

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

    /** Of those that were found some may be somebody else's by now: only what bears our claim is ours. */
    @Override
    public List<Outgoing> claim(Instant now, long reached, Instant until, int most) {
        List<UUID> found = outbox.find(due(now, reached))
                .sort(LONGEST_WAITING)
                .limit(most)
                .projection(Projections.include("_id"))
                .map(document -> document.get("_id", UUID.class))
                .into(new ArrayList<>());
        if (found.isEmpty()) {
            return List.of();
        }
        UUID claim = UUID.randomUUID();
        var _ = outbox.updateMany(
                and(in("_id", found), due(now, reached)),
                combine(set("due", Date.from(until)), set("claim", claim), inc("attempts", 1)));
        Map<UUID, Outgoing> claimed = new HashMap<>();
        outbox.find(and(in("_id", found), eq("claim", claim)))
                .map(MongoOutbox::read)
                .forEach(outgoing -> claimed.put(outgoing.id(), outgoing));
        return found.stream().map(claimed::get).filter(Objects::nonNull).toList();
    }

    private static Bson due(Instant now, long reached) {
        return and(eq("state", WAITING), lte("due", Date.from(now)), lte("position", reached));
    }

    @Override
    public void keep(Collection<Outgoing> claimed, Instant until) {
        write(claimed.stream()
                .map(outgoing -> change(outgoing, set("due", Date.from(until))))
                .toList());
    }

    @Override
    public void settle(Map<Outgoing, Outcome> outcomes) {
        write(outcomes.entrySet().stream()
                .map(settled -> change(
                        settled.getKey(),
                        combine(set("state", settled.getValue().name()), unset("due"), unset("claim"))))
                .toList());
    }

    @Override
    public void again(Outgoing outgoing, Instant at) {
        write(List.of(change(outgoing, combine(set("due", Date.from(at)), unset("claim")))));
    }

    @Override
    public void giveBack(Collection<Outgoing> claimed, Instant now) {
        Bson change = combine(set("due", Date.from(now)), unset("claim"), inc("attempts", -1));
        write(claimed.stream().map(outgoing -> change(outgoing, change)).toList());
    }

    private static UpdateOneModel<Document> change(Outgoing claimed, Bson change) {
        return new UpdateOneModel<>(and(eq(claimed.id()), eq("claim", claimed.claim())), change);
    }

    private void write(List<UpdateOneModel<Document>> changes) {
        if (!changes.isEmpty()) {
            var _ = outbox.bulkWrite(changes, IN_ANY_ORDER);
        }
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
