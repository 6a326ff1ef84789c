package nl.meent.portal.sessions;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.server.WebSession;
import org.springframework.web.server.session.WebSessionStore;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;

/**
 * Sessions as documents {@code {_id, createdAt, seenAt, expiresAt, a: {name: JSON}}}. The id is stored as its hash, so
 * that a copy of the store opens no session. A save writes the attributes that changed and no others, so that two
 * requests of one browser don't undo each other. Expired sessions are never given back, whenever they are swept.
 */
public class MongoSessionStore implements WebSessionStore {
    private static final Logger log = LoggerFactory.getLogger(MongoSessionStore.class);

    private final MongoCollection<Document> sessions;
    private final SessionAttributes attributes;
    private final Clock clock;
    private final Duration idle;

    public MongoSessionStore(MongoDatabase database, SessionAttributes attributes, Clock clock, Duration idle) {
        this.sessions = database.getCollection("sessions");
        this.attributes = attributes;
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    public Mono<WebSession> createWebSession() {
        return Mono.fromSupplier(() -> StoredSession.fresh(this, clock.instant(), idle));
    }

    @Override
    public Mono<WebSession> retrieveSession(String id) {
        Bson alive = Filters.and(Filters.eq("_id", hash(id)), Filters.gt("expiresAt", Date.from(clock.instant())));
        return Mono.from(sessions.find(alive).first()).mapNotNull(document -> read(id, document));
    }

    @Override
    public Mono<Void> removeSession(String id) {
        return Mono.from(sessions.deleteOne(Filters.eq("_id", hash(id)))).then();
    }

    @Override
    public Mono<WebSession> updateLastAccessTime(WebSession session) {
        return Mono.fromSupplier(() -> {
            ((StoredSession) session).seen(clock.instant());
            return session;
        });
    }

    /** Removes what has expired. A session that is used meanwhile has moved its end and stays. */
    public Mono<Long> sweep() {
        return Mono.from(sessions.deleteMany(Filters.lte("expiresAt", Date.from(clock.instant()))))
                .map(result -> result.getDeletedCount());
    }

    /** The index that the sweep uses; may be called again. */
    public Mono<Void> createIndex() {
        return Mono.from(sessions.createIndex(Indexes.ascending("expiresAt"))).then();
    }

    /** Whether the store answers. */
    public Mono<Boolean> answers() {
        return Mono.from(sessions.find(Filters.eq("_id", "-")).first()).thenReturn(true);
    }

    /** Writes what changed since the session was read. A session that was removed meanwhile stays removed. */
    Mono<Void> save(StoredSession session) {
        List<Bson> updates = new ArrayList<>();
        Map<String, Object> now = Map.copyOf(session.getAttributes());
        Map<String, String> written = new HashMap<>();
        now.forEach((name, value) -> written.put(name, attributes.write(value)));
        written.forEach((name, value) -> {
            if (!value.equals(session.stored().get(name))) {
                updates.add(Updates.set(field(name), value));
            }
        });
        session.stored().keySet().stream()
                .filter(name -> !written.containsKey(name))
                .forEach(name -> updates.add(Updates.unset(field(name))));
        if (updates.isEmpty() && !session.isDue()) {
            return Mono.empty();
        }
        updates.add(Updates.set("seenAt", Date.from(session.getLastAccessTime())));
        updates.add(Updates.set("expiresAt", Date.from(session.expiresAt())));
        updates.add(Updates.setOnInsert("createdAt", Date.from(session.getCreationTime())));
        UpdateOptions options = new UpdateOptions().upsert(session.isNew());
        return Mono.from(
                        sessions.updateOne(Filters.eq("_id", hash(session.getId())), Updates.combine(updates), options))
                .then(Mono.fromRunnable(() -> session.saved(written)));
    }

    private @org.jspecify.annotations.Nullable WebSession read(String id, Document document) {
        try {
            Map<String, String> stored = new HashMap<>();
            Map<String, Object> values = new HashMap<>();
            document.get("a", new Document()).forEach((name, value) -> {
                stored.put(name(name), (String) value);
                values.put(name(name), attributes.read((String) value));
            });
            Instant createdAt = document.getDate("createdAt").toInstant();
            return new StoredSession(
                    this, id, createdAt, document.getDate("seenAt").toInstant(), idle, stored, values);
        } catch (JacksonException unreadable) {
            // After an upgrade that changed a type: the member signs in again.
            log.warn("session.unreadable", unreadable);
            return null;
        }
    }

    /** A dot would make a path of a name. */
    private static String field(String name) {
        return "a." + name.replace('.', '/');
    }

    private static String name(String field) {
        return field.replace('/', '.');
    }

    private static String hash(String id) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(id.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
