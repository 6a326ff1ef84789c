package nl.meent.portal.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.meent.embedded.mongo.EmbeddedMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

class MongoSessionStoreTest {
    private static final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private static final MongoClient client = MongoClients.create(mongo.connectionString());
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final String database = "portal-" + UUID.randomUUID();

    @AfterAll
    static void stop() {
        client.close();
        mongo.close();
    }

    @Test
    void a_session_is_found_again_by_another_instance() {
        WebSession session = saved(Map.of("wie", "FG", "positie", 12L));
        WebSession found = Objects.requireNonNull(find(session.getId(), NOON));
        assertThat(found.getAttributes()).isEqualTo(Map.of("wie", "FG", "positie", 12L));
        assertThat(found.isStarted()).isTrue();
    }

    @Test
    void what_was_never_used_is_never_stored() {
        WebSession session = get(at(NOON).createWebSession());
        run(session.save());
        assertThat(find(session.getId(), NOON)).isNull();
    }

    @Test
    void two_requests_at_once_keep_what_the_other_changed() {
        String id = saved(Map.of("a", "1", "b", "1")).getId();
        WebSession one = Objects.requireNonNull(find(id, NOON));
        WebSession other = Objects.requireNonNull(find(id, NOON));
        one.getAttributes().put("a", "2");
        other.getAttributes().remove("b");
        run(one.save());
        run(other.save());
        assertThat(Objects.requireNonNull(find(id, NOON)).getAttributes()).isEqualTo(Map.of("a", "2"));
    }

    @Test
    void an_expired_session_is_not_found_before_it_is_swept_either() {
        String id = saved(Map.of("a", "1")).getId();
        Instant later = NOON.plus(Duration.ofHours(8));
        assertThat(find(id, later.minusSeconds(1))).isNotNull();
        assertThat(find(id, later)).isNull();
        assertThat(get(at(later).sweep())).isEqualTo(1);
    }

    @Test
    void being_seen_moves_the_end() {
        String id = saved(Map.of("a", "1")).getId();
        MongoSessionStore later = at(NOON.plus(Duration.ofHours(7)));
        run(get(later.retrieveSession(id).flatMap(later::updateLastAccessTime)).save());
        assertThat(find(id, NOON.plus(Duration.ofHours(14)))).isNotNull();
    }

    @Test
    void another_name_takes_everything_along_and_the_old_one_opens_nothing() {
        String old = saved(Map.of("a", "1")).getId();
        WebSession session = Objects.requireNonNull(find(old, NOON));
        run(session.changeSessionId());
        run(session.save());
        assertThat(find(old, NOON)).isNull();
        assertThat(Objects.requireNonNull(find(session.getId(), NOON)).getAttributes())
                .isEqualTo(Map.of("a", "1"));
    }

    @Test
    void a_session_that_ended_stays_ended_while_another_request_still_runs() {
        String id = saved(Map.of("a", "1")).getId();
        WebSession running = Objects.requireNonNull(find(id, NOON));
        run(Objects.requireNonNull(find(id, NOON)).invalidate());
        running.getAttributes().put("a", "2");
        run(running.save());
        assertThat(find(id, NOON)).isNull();
    }

    private WebSession saved(Map<String, Object> attributes) {
        WebSession session = get(at(NOON).createWebSession());
        session.getAttributes().putAll(attributes);
        run(session.save());
        return session;
    }

    private @Nullable WebSession find(String id, Instant now) {
        return at(now).retrieveSession(id).block(Duration.ofSeconds(30));
    }

    private MongoSessionStore at(Instant now) {
        return new MongoSessionStore(
                client.getDatabase(database),
                new SessionAttributes(),
                Clock.fixed(now, ZoneOffset.UTC),
                Duration.ofHours(8));
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block(Duration.ofSeconds(30)));
    }

    private static void run(Mono<Void> mono) {
        mono.block(Duration.ofSeconds(30));
    }
}
