package nl.meent.portal.sessions;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/** A session of one request: what the store held, and what the request made of it. */
final class StoredSession implements WebSession {
    /** Being seen is written down no more often than this, so that reading pages costs no writes. */
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);

    private static final SecureRandom random = new SecureRandom();

    private final MongoSessionStore store;
    private final Instant createdAt;
    private final Map<String, Object> attributes;
    private final Map<String, String> stored;
    private volatile String id;
    private volatile Instant seenAt;
    private volatile Instant writtenAt;
    private volatile Duration idle;
    private volatile boolean started;
    private volatile boolean isNew;
    private volatile boolean invalid;

    StoredSession(
            MongoSessionStore store,
            String id,
            Instant createdAt,
            Instant seenAt,
            Duration idle,
            Map<String, String> stored,
            Map<String, Object> attributes) {
        this.store = store;
        this.id = id;
        this.createdAt = createdAt;
        this.seenAt = seenAt;
        this.writtenAt = seenAt;
        this.idle = idle;
        this.stored = new ConcurrentHashMap<>(stored);
        this.attributes = new ConcurrentHashMap<>(attributes);
        this.started = true;
    }

    static StoredSession fresh(MongoSessionStore store, Instant now, Duration idle) {
        StoredSession session = new StoredSession(store, newId(), now, now, idle, Map.of(), Map.of());
        session.started = false;
        session.isNew = true;
        return session;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return attributes;
    }

    @Override
    public void start() {
        started = true;
    }

    @Override
    public boolean isStarted() {
        return !invalid && (started || !attributes.isEmpty());
    }

    /** The old id opens nothing any more; the new one is stored when the request ends. */
    @Override
    public Mono<Void> changeSessionId() {
        String old = id;
        return store.removeSession(old).then(Mono.fromRunnable(() -> {
            id = newId();
            isNew = true;
            stored.clear();
        }));
    }

    @Override
    public Mono<Void> invalidate() {
        attributes.clear();
        invalid = true;
        return store.removeSession(id);
    }

    @Override
    public Mono<Void> save() {
        return isStarted() ? store.save(this) : Mono.empty();
    }

    @Override
    public boolean isExpired() {
        return invalid;
    }

    @Override
    public Instant getCreationTime() {
        return createdAt;
    }

    @Override
    public Instant getLastAccessTime() {
        return seenAt;
    }

    @Override
    public void setMaxIdleTime(Duration value) {
        idle = value;
    }

    @Override
    public Duration getMaxIdleTime() {
        return idle;
    }

    void seen(Instant now) {
        seenAt = now;
    }

    Instant expiresAt() {
        return seenAt.plus(idle);
    }

    boolean isNew() {
        return isNew;
    }

    boolean isDue() {
        return isNew || seenAt.isAfter(writtenAt.plus(SEEN_STEP));
    }

    Map<String, String> stored() {
        return stored;
    }

    void saved(Map<String, String> written) {
        stored.clear();
        stored.putAll(new HashMap<>(written));
        writtenAt = seenAt;
        isNew = false;
    }

    private static String newId() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
