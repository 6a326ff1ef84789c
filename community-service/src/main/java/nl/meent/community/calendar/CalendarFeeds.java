package nl.meent.community.calendar;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.meent.community.commands.PlatformSecret;
import nl.meent.events.members.MemberId;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who has a calendar to subscribe to, under which secret key. Source data: written here and nowhere in the log, so no replay
 * touches it. A key is an HMAC of the member and something random: its owner can be shown it again, yet what is stored (the
 * random part, and the key's hash to find it by) opens nothing without the platform's secret.
 */
@Component
public class CalendarFeeds {

    static final String FEEDS = "calendar-feeds";

    private final MongoCollection<Document> feeds;
    private final PlatformSecret secret;

    /** Keeps them in the database of this service. */
    public CalendarFeeds(MongoDatabase database, PlatformSecret secret) {
        this.feeds = database.getCollection(FEEDS);
        this.secret = secret;
    }

    /**
     * A calendar to subscribe to.
     *
     * @param key   the secret in its address
     * @param since from when on
     */
    public record CalendarFeed(String key, Instant since) {}

    /** The member's feed, or empty. */
    public Mono<CalendarFeed> of(MemberId member) {
        return Mono.from(feeds.find(eq(member.toString())).first()).map(stored -> feed(member, stored));
    }

    /** The member's feed; a new one, with a key that never was, when there is none. */
    public Mono<CalendarFeed> open(MemberId member, Instant now) {
        String random = UUID.randomUUID().toString();
        return Mono.from(feeds.findOneAndUpdate(
                        eq(member.toString()),
                        Updates.combine(
                                Updates.setOnInsert("random", random),
                                Updates.setOnInsert("hash", hash(key(member, random))),
                                Updates.setOnInsert("since", now)),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
                .map(stored -> feed(member, stored));
    }

    /** Ends the member's feed: its key opens nothing from now on. Without one, nothing happens. */
    public Mono<Void> revoke(MemberId member) {
        return Mono.from(feeds.deleteOne(eq(member.toString()))).then();
    }

    /** Whose feed has this key; empty for a key that never was and for one that is no more. */
    public Mono<MemberId> holderOf(String key) {
        return Mono.from(feeds.find(eq("hash", hash(key))).first()).map(stored -> MemberId.of(stored.getString("_id")));
    }

    private CalendarFeed feed(MemberId member, Document stored) {
        return new CalendarFeed(
                key(member, stored.getString("random")), stored.getDate("since").toInstant());
    }

    private String key(MemberId member, String random) {
        return secret.sign("calendar-feed", member.toString(), random);
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("This JDK has no SHA-256", impossible);
        }
    }
}
