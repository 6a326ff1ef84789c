package nl.meent.notification.preferences.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.meent.events.members.MemberId;
import nl.meent.notification.notices.Kind;
import nl.meent.notification.preferences.Channel;
import nl.meent.notification.preferences.Preferences;
import nl.meent.notification.preferences.PreferencesOfMembers;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps preferences in {@code preferences}, a document per member. */
@Repository
public class MongoPreferences implements PreferencesOfMembers {

    private final MongoCollection<Document> preferences;

    /** Keeps in this database, the service's own. */
    public MongoPreferences(MongoDatabase database) {
        preferences = database.getCollection("preferences");
    }

    @Override
    public Mono<Preferences> find(MemberId member) {
        return Mono.from(preferences.find(eq(member.value())).first())
                .map(MongoPreferences::read)
                .defaultIfEmpty(Preferences.DEFAULT);
    }

    @Override
    public Mono<Map<MemberId, Preferences>> findAll(Collection<MemberId> members) {
        return Flux.from(preferences.find(
                        in("_id", members.stream().map(MemberId::value).toList())))
                .collectMap(document -> new MemberId(document.get("_id", UUID.class)), MongoPreferences::read);
    }

    @Override
    public Mono<Void> keep(MemberId member, Preferences chosen) {
        Document kinds = new Document();
        chosen.kinds().forEach((kind, channel) -> kinds.append(kind.name(), channel.name()));
        Document document = new Document("_id", member.value()).append("kinds", kinds);
        return Mono.from(preferences.replaceOne(eq(member.value()), document, new ReplaceOptions().upsert(true)))
                .then();
    }

    @Override
    public Mono<Void> keep(MemberId member, Kind kind, Channel channel) {
        var change = Updates.set("kinds." + kind.name(), channel.name());
        return Mono.from(preferences.updateOne(eq(member.value()), change, new UpdateOptions().upsert(true)))
                .then();
    }

    private static Preferences read(Document document) {
        Map<Kind, Channel> kinds = new EnumMap<>(Kind.class);
        document.get("kinds", Document.class)
                .forEach((kind, channel) -> kinds.put(Kind.valueOf(kind), Channel.valueOf(channel.toString())));
        return new Preferences(kinds);
    }
}
