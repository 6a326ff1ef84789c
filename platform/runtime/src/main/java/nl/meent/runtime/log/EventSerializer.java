package nl.meent.runtime.log;

import nl.meent.events.StoredEvents;
import nl.meent.events.StoredName;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Writes and reads events under their stored names, so that a class can be renamed or moved. */
public final class EventSerializer extends Jackson3Serializer {

    private EventSerializer(Builder builder) {
        super(builder);
    }

    /** The serializer of events, with the JSON that is stored for ever. */
    public static EventSerializer create() {
        return new EventSerializer(builder());
    }

    /** The JSON of stored events: unknown properties are ignored. */
    public static JsonMapper json() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** The serializer of Axon's tokens, which says the class of a token but lets in no other classes. */
    public static Jackson3Serializer forTokens() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        json -> json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(TrackingToken.class)
                                .allowIfSubType("org.axonframework.eventhandling.")
                                .allowIfSubType("java.lang.")
                                .allowIfSubType("java.util.")
                                .allowIfSubType("java.time.")
                                .build()))
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
