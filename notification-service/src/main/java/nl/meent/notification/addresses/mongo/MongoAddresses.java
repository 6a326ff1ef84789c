package nl.meent.notification.addresses.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;
import nl.meent.events.members.MemberId;
import nl.meent.notification.addresses.Addresses;
import nl.meent.notification.addresses.MailAddress;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps addresses in {@code addresses}, a document per member. */
@Repository
public class MongoAddresses implements Addresses {

    private static final int SECRET_BYTES = 24;
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final SecureRandom random = new SecureRandom();
    private final MongoCollection<Document> addresses;
    private final Mono<String> indexed;

    /** Keeps in this database, the service's own. */
    public MongoAddresses(MongoDatabase database) {
        addresses = database.getCollection("addresses");
        indexed = Mono.defer(() ->
                        Mono.from(addresses.createIndex(Indexes.ascending("secret"), new IndexOptions().unique(true))))
                .cacheInvalidateIf(_ -> false);
    }

    @Override
    public Mono<MailAddress> find(MemberId member) {
        return Mono.from(addresses.find(eq(member.value())).first()).map(MongoAddresses::read);
    }

    @Override
    public Flux<MailAddress> findAll(Collection<MemberId> members) {
        return Flux.from(addresses.find(
                        in("_id", members.stream().map(MemberId::value).toList())))
                .map(MongoAddresses::read);
    }

    @Override
    public Mono<MailAddress> findBySecret(String secret) {
        return Mono.from(addresses.find(eq("secret", secret)).first()).map(MongoAddresses::read);
    }

    @Override
    public Mono<Void> keep(MemberId member, String address) {
        var change = Updates.combine(Updates.set("address", address), Updates.setOnInsert("secret", draw()));
        return indexed.then(Mono.from(addresses.updateOne(eq(member.value()), change, UPSERT)))
                .then();
    }

    @Override
    public Mono<Void> forget(MemberId member) {
        return Mono.from(addresses.deleteOne(eq(member.value()))).then();
    }

    private String draw() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static MailAddress read(Document document) {
        return new MailAddress(
                new MemberId(document.get("_id", UUID.class)),
                document.getString("address"),
                document.getString("secret"));
    }
}
