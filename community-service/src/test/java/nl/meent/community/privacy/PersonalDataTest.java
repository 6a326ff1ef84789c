package nl.meent.community.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicReference;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.events.DataSubject;
import nl.meent.eventstore.StoredEvent;
import nl.meent.runtime.rejections.RejectedException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // what @BeforeEach sets
class PersonalDataTest {

    private static final byte[] ENCRYPTION_KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final StoredEvent WHERE =
            new StoredEvent("event-1", "post.published", "1", StoredEvent.Part.PAYLOAD);
    private static final String SUBJECT = "member:5f0c2d7e-0000-8000-8000-00000000000a:contributions";
    private static final String CLEAR = "{\"postId\":\"p\",\"title\":{\"known\":\"Camera in de wijk\",\"subject\":\""
            + SUBJECT + "\"}," + "\"author\":{\"sealedAuthor\":{\"known\":\"m\",\"subject\":\"" + SUBJECT + "\"}}}";

    private EmbeddedMongo mongo;
    private MongoClient client;
    private KeyStore store;

    @BeforeEach
    void open() throws GeneralSecurityException {
        mongo = EmbeddedMongo.inMemory();
        client = MongoClients.create(mongo.connectionString());
        store = new KeyStore(client.getDatabase("keys"), ENCRYPTION_KEY);
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    @Test
    void what_is_stored_neither_shows_the_text_nor_whose_it_is() {
        String stored = new TinkPersonalDataCipher(store).seal(WHERE, CLEAR);

        assertThat(stored).doesNotContain("Camera", "5f0c2d7e").contains("postId");
    }

    @Test
    void it_is_revealed_as_it_was_also_by_another_instance() {
        String stored = new TinkPersonalDataCipher(store).seal(WHERE, CLEAR);

        assertThat(new TinkPersonalDataCipher(store).reveal(WHERE, stored)).isEqualTo(CLEAR);
    }

    @Test
    void a_value_that_was_moved_to_another_event_or_field_does_not_open() {
        TinkPersonalDataCipher cipher = new TinkPersonalDataCipher(store);
        String stored = cipher.seal(WHERE, CLEAR);
        StoredEvent elsewhere = new StoredEvent("event-2", "post.published", "1", StoredEvent.Part.PAYLOAD);

        assertThatThrownBy(() -> cipher.reveal(elsewhere, stored)).hasMessageContaining("moved");
        assertThatThrownBy(() -> cipher.reveal(WHERE, stored.replace("title", "body")))
                .hasMessageContaining("moved");
    }

    @Test
    void a_destroyed_key_leaves_erased_data_and_is_never_revived() {
        String stored = new TinkPersonalDataCipher(store).seal(WHERE, CLEAR);

        store.destroy(DataSubject.named(SUBJECT));

        TinkPersonalDataCipher later = new TinkPersonalDataCipher(store);
        assertThat(later.reveal(WHERE, stored))
                .isEqualTo("{\"postId\":\"p\",\"title\":{\"erased\":true},"
                        + "\"author\":{\"sealedAuthor\":{\"erased\":true}}}");
        assertThatThrownBy(() -> later.seal(WHERE, CLEAR)).isInstanceOf(RejectedException.class);
    }

    @Test
    void a_cache_forgets_a_destroyed_key_when_it_is_told() {
        TinkPersonalDataCipher cipher = new TinkPersonalDataCipher(store);
        String stored = cipher.seal(WHERE, CLEAR);
        store.destroy(DataSubject.named(SUBJECT));

        cipher.forgetKeys();

        assertThat(cipher.reveal(WHERE, stored)).contains("erased");
    }

    @Test
    void a_key_that_is_destroyed_while_it_is_read_is_not_kept() throws GeneralSecurityException {
        String one = "{\"title\":{\"known\":\"Camera in de wijk\",\"subject\":\"" + SUBJECT + "\"}}";
        String stored = new TinkPersonalDataCipher(store).seal(WHERE, one);
        AtomicReference<Runnable> onceRead = new AtomicReference<>(() -> {});
        try (MongoClient watched = watched(onceRead)) {
            TinkPersonalDataCipher cipher =
                    new TinkPersonalDataCipher(new KeyStore(watched.getDatabase("keys"), ENCRYPTION_KEY));
            onceRead.set(() -> {
                store.destroy(DataSubject.named(SUBJECT));
                cipher.forgetKeys();
            });

            assertThat(cipher.reveal(WHERE, stored)).isEqualTo(one);
            assertThat(cipher.reveal(WHERE, stored)).contains("erased");
        }
    }

    /** A client that does something once, between the answer to a read and whoever asked for it. */
    private MongoClient watched(AtomicReference<Runnable> onceRead) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(mongo.connectionString()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandSucceeded(CommandSucceededEvent event) {
                        if (event.getCommandName().equals("find")) {
                            onceRead.getAndSet(() -> {}).run();
                        }
                    }
                })
                .build());
    }

    @Test
    void whoever_never_had_a_key_gets_none_after_the_erasure() {
        store.destroy(DataSubject.named(SUBJECT));

        TinkPersonalDataCipher cipher = new TinkPersonalDataCipher(store);
        assertThatThrownBy(() -> cipher.seal(WHERE, CLEAR)).isInstanceOf(RejectedException.class);
    }

    @Test
    void another_encryption_key_opens_nothing() throws GeneralSecurityException {
        String stored = new TinkPersonalDataCipher(store).seal(WHERE, CLEAR);
        KeyStore wrong = new KeyStore(
                client.getDatabase("keys"), "fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> new TinkPersonalDataCipher(wrong).reveal(WHERE, stored))
                .hasMessageContaining("does not open");
    }
}
