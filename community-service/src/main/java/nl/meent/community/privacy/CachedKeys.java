package nl.meent.community.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import nl.meent.events.DataSubject;

/**
 * Keys that were used lately: at most 60 s, so that a key destroyed by another instance is gone soon. To forget is to begin
 * with new caches: a key that was being read meanwhile ends up in the old ones, which nobody asks any more.
 */
final class CachedKeys {

    private static final Duration LIFETIME = Duration.ofSeconds(60);
    private static final int MOST = 20_000;

    private final KeyStore store;
    private volatile Caches caches = new Caches(cache(), cache());

    CachedKeys(KeyStore store) {
        this.store = store;
    }

    private static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder()
                .expireAfterWrite(LIFETIME)
                .maximumSize(MOST)
                .build();
    }

    SubjectKey of(DataSubject subject) {
        return caches.bySubject().get(subject, store::keyOf);
    }

    Optional<SubjectKey> find(String keyId) {
        return caches.byId().get(keyId, id -> Optional.ofNullable(store.find(id)));
    }

    void forgetAll() {
        caches = new Caches(cache(), cache());
    }

    private record Caches(Cache<DataSubject, SubjectKey> bySubject, Cache<String, Optional<SubjectKey>> byId) {}
}
