package nl.meent.community.privacy;

import static com.mongodb.client.model.Filters.eq;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import nl.meent.events.DataSubject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Keys of personal data, in a database of their own, wrapped by the key-encryption key. A key is written with majority
 * before anything is encrypted with it; a destroyed key leaves a tombstone, so that nobody revives it. Blocks.
 */
public final class KeyStore {

    private static final int KEY_BYTES = 32;

    private final MongoCollection<Document> keys;
    private final Aead wrapping;

    /**
     * Opens the store and makes its index.
     *
     * @param database      the database of keys
     * @param encryptionKey the key-encryption key, 32 bytes
     * @throws GeneralSecurityException if the key-encryption key has another length
     */
    public KeyStore(MongoDatabase database, byte[] encryptionKey) throws GeneralSecurityException {
        this.wrapping = new AesGcmJce(encryptionKey);
        this.keys = database.getCollection("keys")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
        keys.createIndex(Indexes.ascending("keyId"), new IndexOptions().unique(true));
    }

    /** The key of a subject, made when there is none; one without cipher when it was destroyed. */
    SubjectKey keyOf(DataSubject subject) {
        Document stored = keys.find(eq(subject.name())).first();
        return read(stored == null ? create(subject) : stored);
    }

    /** The key with this id, or null when there never was one. */
    @Nullable
    SubjectKey find(String keyId) {
        Document stored = keys.find(eq("keyId", keyId)).first();
        return stored == null ? null : read(stored);
    }

    /**
     * Destroys the key of a subject for ever: what it encrypted reads as erased from the next replay on. Who never had a
     * key gets a tombstone too, so that none is made afterwards.
     */
    public void destroy(DataSubject subject) {
        keys.updateOne(
                eq(subject.name()),
                Updates.combine(
                        Updates.setOnInsert("keyId", UUID.randomUUID().toString()),
                        Updates.unset("wrapped"),
                        Updates.set("destroyed", true)),
                new UpdateOptions().upsert(true));
    }

    private Document create(DataSubject subject) {
        String keyId = UUID.randomUUID().toString();
        Document created = keys.findOneAndUpdate(
                eq(subject.name()),
                Updates.combine(
                        Updates.setOnInsert("keyId", keyId),
                        Updates.setOnInsert("wrapped", new Binary(wrap(Random.randBytes(KEY_BYTES), keyId)))),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        if (created == null) {
            throw new IllegalStateException("The key store answered nothing to an upsert");
        }
        return created;
    }

    private SubjectKey read(Document stored) {
        String keyId = stored.getString("keyId");
        Binary wrapped = stored.get("wrapped", Binary.class);
        return new SubjectKey(
                keyId,
                DataSubject.named(stored.getString("_id")),
                wrapped == null ? null : unwrap(wrapped.getData(), keyId));
    }

    private byte[] wrap(byte[] key, String keyId) {
        try {
            return wrapping.encrypt(key, keyId.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A key could not be wrapped", broken);
        }
    }

    private Aead unwrap(byte[] wrapped, String keyId) {
        try {
            return new AesGcmJce(wrapping.decrypt(wrapped, keyId.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Key " + keyId + " does not open with this key-encryption key", broken);
        }
    }
}
