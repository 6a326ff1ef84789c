package nl.meent.notification.following.mongo;

import java.util.Map;
import java.util.Objects;
import nl.meent.notification.following.Shelf;
import nl.meent.runtime.log.EventSerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads what is remembered as documents. */
final class Things {

    private static final JsonMapper JSON = EventSerializer.json();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private Things() {}

    static @Nullable Document write(@Nullable Object thing) {
        return thing == null ? null : new Document(JSON.convertValue(thing, FIELDS));
    }

    static <T> @Nullable T read(Shelf<T> shelf, @Nullable Document stored) {
        return stored == null ? null : Objects.requireNonNull(JSON.convertValue(stored, shelf.type()));
    }
}
