package nl.meent.notification.following.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.events.members.MemberId;
import nl.meent.notification.consultations.ConsultationNews;
import nl.meent.notification.following.Delivery;
import nl.meent.notification.following.Listener;
import nl.meent.notification.following.Progress;
import nl.meent.notification.following.Recollection;
import nl.meent.notification.meetups.MeetupNews;
import nl.meent.notification.members.MembersKnown;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.posts.PostNews;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;
import org.bson.UuidRepresentation;

/** The projection on a database of its own, as tests use it. */
public final class AService {

    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(MONGO.connectionString()))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());

    private static final com.mongodb.reactivestreams.client.MongoClient REACTIVE =
            com.mongodb.reactivestreams.client.MongoClients.create(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(MONGO.connectionString()))
                    .uuidRepresentation(UuidRepresentation.STANDARD)
                    .build());

    private final MongoDatabase database = CLIENT.getDatabase("n" + UUID.randomUUID());

    /** The database. */
    public MongoDatabase database() {
        return database;
    }

    /** The same database, for who doesn't block. */
    public com.mongodb.reactivestreams.client.MongoDatabase reactive() {
        return REACTIVE.getDatabase(database.getName());
    }

    /** What the follower remembers. */
    public Recollection recollection() {
        return new MongoRecollection(reactive());
    }

    /** A new instance of the follower. */
    public InboxFollower follower() {
        return follower(database);
    }

    /** A new instance of the follower that sees the database in another way. */
    public InboxFollower follower(MongoDatabase seen) {
        return follower(seen, List.of());
    }

    /** A new instance of the follower that tells members elsewhere too. */
    public InboxFollower follower(MongoDatabase seen, List<Delivery> deliveries) {
        return follower(seen, deliveries, List.of());
    }

    /** A new instance of the follower that also says how far it is. */
    public InboxFollower follower(MongoDatabase seen, List<Delivery> deliveries, List<Progress> progress) {
        List<Listener> listeners =
                List.of(new ConsultationNews(), new PostNews(), new MeetupNews(), new MembersKnown());
        return new InboxFollower(seen, listeners, deliveries, progress);
    }

    /** What a member has been told and may see as far as nothing is concealed, oldest first. */
    public List<Notice> inbox(MemberId member) {
        return database
                .getCollection(Collections.INBOX)
                .find(eq("member", member.value()))
                .sort(ascending("sequence"))
                .into(new ArrayList<>())
                .stream()
                .filter(document -> !document.getBoolean("concealed", false))
                .map(NoticeDocuments::read)
                .toList();
    }

    /** On which occasions a member has been told, oldest first. */
    public List<Occasion> told(MemberId member) {
        return inbox(member).stream().map(Notice::occasion).toList();
    }

    /** Everything that is in the inboxes. */
    public List<Document> everything() {
        return database.getCollection(Collections.INBOX)
                .find()
                .sort(ascending("member", "sequence"))
                .into(new ArrayList<>());
    }

    /** The position that readers see. */
    public long position() {
        Document stored = database.getCollection(MongoProjection.POSITIONS)
                .find(eq(Collections.PROJECTION))
                .first();
        return stored == null ? 0 : stored.getLong("position");
    }
}
