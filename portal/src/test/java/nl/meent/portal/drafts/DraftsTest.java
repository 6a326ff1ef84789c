package nl.meent.portal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.meent.embedded.mongo.EmbeddedMongo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

class DraftsTest {
    private static final EmbeddedMongo STORE = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(STORE.connectionString());

    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private final Drafts drafts = new Drafts(CLIENT, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("only asked for moments");
        }
    });

    @AfterAll
    static void stop() {
        CLIENT.close();
        STORE.close();
    }

    @BeforeEach
    void empty() {
        Mono.from(CLIENT.getDatabase("portal").drop()).block();
    }

    @Test
    void what_was_typed_comes_back_with_all_values_and_dots_in_names() {
        MultiValueMap<String, String> form = form("Mag dit?");
        form.addAll("themes", java.util.List.of("ai", "inkoop"));
        form.add("source.url", "https://vng.nl/a.b");
        form.add("_csrf", "geheim");
        keep("anna", "k1", form);

        Draft draft = found("anna", "k1");
        assertThat(draft.fields().get("themes")).containsExactly("ai", "inkoop");
        assertThat(draft.value("source.url")).isEqualTo("https://vng.nl/a.b");
        assertThat(draft.fields()).doesNotContainKey("_csrf");
        assertThat(draft.savedAt()).isEqualTo(now);
    }

    @Test
    void a_later_text_replaces_the_earlier_and_an_empty_one_ends_it() {
        keep("anna", "k1", form("Eerst"));
        keep("anna", "k1", form("Later"));
        assertThat(drafts.of("anna").collectList().block())
                .singleElement()
                .satisfies(draft -> assertThat(draft.value("title")).isEqualTo("Later"));
        keep("anna", "k1", form("  "));
        assertThat(drafts.of("anna").collectList().block()).isEmpty();
    }

    @Test
    void nobody_sees_or_ends_the_draft_of_another() {
        keep("anna", "k1", form("Van Anna"));
        keep("bert", "k1", form("Van Bert"));
        assertThat(found("anna", "k1").value("title")).isEqualTo("Van Anna");
        drafts.drop("bert", "k1").block();
        assertThat(found("anna", "k1").value("title")).isEqualTo("Van Anna");
        assertThat(drafts.of("carla").collectList().block()).isEmpty();
    }

    @Test
    void after_thirty_days_it_is_gone_also_before_it_is_swept() {
        keep("anna", "k1", form("Oud"));
        now = now.plus(Duration.ofDays(30).minusMillis(1));
        assertThat(drafts.find("anna", "k1").block()).isNotNull();
        assertThat(drafts.sweep().block()).isZero();
        now = now.plusMillis(1);
        assertThat(drafts.find("anna", "k1").block()).isNull();
        assertThat(drafts.of("anna").collectList().block()).isEmpty();
        assertThat(drafts.sweep().block()).isEqualTo(1);
    }

    @Test
    void erasure_takes_all_of_one_writer() {
        keep("anna", "k1", form("A"));
        keep("anna", "k2", form("B"));
        keep("bert", "k3", form("C"));
        assertThat(drafts.erase("anna").block()).isEqualTo(2);
        assertThat(drafts.of("bert").collectList().block()).hasSize(1);
    }

    @Test
    void of_too_many_the_oldest_go() {
        for (int i = 0; i <= Drafts.MOST; i++) {
            now = now.plusSeconds(1);
            keep("anna", "k" + i, form("Concept " + i));
        }
        assertThat(drafts.of("anna").collectList().block())
                .hasSize(Drafts.MOST)
                .noneMatch(draft -> draft.key().equals("k0"));
    }

    @Test
    void what_is_too_long_or_has_an_odd_key_is_not_kept() {
        assertThat(drafts.keep("anna", "k1", form("x".repeat(Drafts.LONGEST + 1)))
                        .block())
                .isNull();
        assertThat(drafts.keep("anna", "../k", form("Kort")).block()).isNull();
        assertThat(drafts.of("anna").collectList().block()).isEmpty();
    }

    private static MultiValueMap<String, String> form(String title) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("title", title);
        return form;
    }

    private void keep(String writer, String key, MultiValueMap<String, String> form) {
        drafts.keep(writer, key, form).block();
    }

    private Draft found(String writer, String key) {
        return Objects.requireNonNull(drafts.find(writer, key).block());
    }
}
