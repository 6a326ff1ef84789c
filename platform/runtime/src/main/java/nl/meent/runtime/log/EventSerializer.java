package nl.meent.runtime.log;

import nl.meent.events.StoredEvents;
import nl.meent.events.StoredName;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads events under their stored names, so that a class can be renamed or moved. */
public final class EventSerializer extends Jackson3Serializer {

    private EventSerializer(Builder builder) {
        super(builder);
    }

    /** The serializer of events, with the JSON that is stored for ever. */
    public static EventSerializer create() {
        return new EventSerializer(builder().objectMapper(json()).lenientDeserialization());
    }

    /** The JSON of stored events: times as ISO text, unknown properties ignored. */
    public static JsonMapper json() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(Class type) {
        StoredName name = StoredEvents.nameOf(type);
        return name == null
                ? super.typeForClass(type)
                : new SimpleSerializedType(name.name(), Integer.toString(name.revision()));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        if (type.getRevision() == null) {
            return super.resolveClassName(type);
        }
        Class<?> event = StoredEvents.classOf(new StoredName(type.getName(), Integer.parseInt(type.getRevision())));
        return event == null ? super.resolveClassName(type) : event.getName();
    }
}
