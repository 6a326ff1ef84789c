package nl.meent.community.privacy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import nl.meent.events.DataSubject;
import nl.meent.eventstore.PersonalDataCipher;
import nl.meent.eventstore.StoredEvent;
import nl.meent.runtime.rejections.RejectedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Encrypts every {@code Personal} value with the key of its subject (AES-GCM). What it is bound to (associated data) is the
 * event, its stored name and version, and the field: a value moved elsewhere does not open.
 */
public final class TinkPersonalDataCipher implements PersonalDataCipher {

    private static final Set<String> CLEAR = Set.of("known", "subject");
    private static final Set<String> SEALED = Set.of("key", "sealed");

    private final JsonMapper json = JsonMapper.builder().build();
    private final CachedKeys keys;

    /** Uses the keys of a store. */
    public TinkPersonalDataCipher(KeyStore store) {
        this.keys = new CachedKeys(store);
    }

    /** Forgets cached keys, when one was destroyed. */
    public void forgetKeys() {
        keys.forgetAll();
    }

    @Override
    public String seal(StoredEvent where, String text) {
        return JsonWalk.over(json, text, CLEAR, (field, node) -> sealed(where, field, node));
    }

    @Override
    public String reveal(StoredEvent where, String text) {
        return JsonWalk.over(json, text, SEALED, (field, node) -> revealed(where, field, node));
    }

    private JsonNode sealed(StoredEvent where, String field, ObjectNode clear) {
        DataSubject subject = DataSubject.named(clear.get("subject").stringValue());
        SubjectKey key = keys.of(subject);
        Aead aead = key.aead();
        if (aead == null) {
            throw new RejectedException(PrivacyRejection.ERASED);
        }
        byte[] plain = json.writeValueAsBytes(clear.get("known"));
        return json.createObjectNode()
                .put("key", key.id())
                .put("sealed", Base64.getEncoder().encodeToString(encrypted(aead, plain, binding(where, field))));
    }

    private JsonNode revealed(StoredEvent where, String field, ObjectNode stored) {
        Optional<SubjectKey> key = keys.find(stored.get("key").stringValue());
        Aead aead = key.map(SubjectKey::aead).orElse(null);
        if (aead == null) {
            return json.createObjectNode().put("erased", true);
        }
        byte[] secret = Base64.getDecoder().decode(stored.get("sealed").stringValue());
        ObjectNode clear = json.createObjectNode();
        clear.set("known", json.readTree(decrypted(aead, secret, binding(where, field))));
        return clear.put("subject", key.get().subject().name());
    }

    private static byte[] binding(StoredEvent where, String field) {
        String bound = where.eventId() + '\n' + where.name() + '/' + where.revision() + '\n' + where.part() + field;
        return bound.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encrypted(Aead aead, byte[] plain, byte[] binding) {
        try {
            return aead.encrypt(plain, binding);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Personal data could not be encrypted", broken);
        }
    }

    private static byte[] decrypted(Aead aead, byte[] secret, byte[] binding) {
        try {
            return aead.decrypt(secret, binding);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Personal data does not open: it was changed or moved", broken);
        }
    }
}
