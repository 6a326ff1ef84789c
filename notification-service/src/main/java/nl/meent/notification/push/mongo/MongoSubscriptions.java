package nl.meent.notification.push.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;
import nl.meent.events.members.MemberId;
import nl.meent.notification.push.Subscription;
import nl.meent.notification.push.Subscriptions;
import nl.meent.notification.push.encryption.BrowserKeys;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps browsers in {@code push-subscriptions}, a document each: {@code {_id, member, endpoint, p256dh, auth, since}}. */
@Repository
public class MongoSubscriptions implements Subscriptions {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final Bson NEWEST = Sorts.descending("since", "_id");

    private final MongoCollection<Document> subscriptions;
    private final Mono<String> indexed;

    /** Keeps in this database, the service's own. */
    public MongoSubscriptions(MongoDatabase database) {
        subscriptions = database.getCollection("push-subscriptions");
        indexed = Mono.defer(() -> Mono.from(subscriptions.createIndex(Indexes.ascending("member"))))
                .cacheInvalidateIf(_ -> false);
    }

    @Override
    public Flux<Subscription> find(MemberId member) {
        return Flux.from(subscriptions.find(eq("member", member.value())).sort(NEWEST))
                .map(MongoSubscriptions::read);
    }

    @Override
    public Flux<Subscription> findAll(Collection<MemberId> members) {
        return Flux.from(subscriptions.find(
                        in("member", members.stream().map(MemberId::value).toList())))
                .map(MongoSubscriptions::read);
    }

    @Override
    public Mono<Void> keep(Subscription subscription, Instant now) {
        Document document = new Document("_id", subscription.id())
                .append("member", subscription.member().value())
                .append("endpoint", subscription.endpoint().toString())
                .append("p256dh", subscription.keys().p256dh())
                .append("auth", subscription.keys().auth())
                .append("since", Date.from(now));
        return indexed.then(Mono.from(subscriptions.replaceOne(eq(subscription.id()), document, UPSERT)))
                .then(forgetOldest(subscription.member()));
    }

    private Mono<Void> forgetOldest(MemberId member) {
        return find(member)
                .skip(MOST)
                .map(Subscription::id)
                .collectList()
                .filter(tooMany -> !tooMany.isEmpty())
                .flatMap(tooMany ->
                        Mono.from(subscriptions.deleteMany(and(in("_id", tooMany), eq("member", member.value())))))
                .then();
    }

    @Override
    public Mono<Void> forget(MemberId member, String id) {
        return Mono.from(subscriptions.deleteOne(and(eq(id), eq("member", member.value()))))
                .then();
    }

    private static Subscription read(Document document) {
        return new Subscription(
                new MemberId(document.get("member", UUID.class)),
                URI.create(document.getString("endpoint")),
                new BrowserKeys(document.getString("p256dh"), document.getString("auth")));
    }
}
