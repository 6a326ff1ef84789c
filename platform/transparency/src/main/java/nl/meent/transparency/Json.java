package nl.meent.transparency;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How what others wrote is read. A name that stands twice is refused: who reads on takes one value, who checks maybe the other. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** Why a text is no JSON, or one that two read as two things. */
    static InvalidProofException unreadable(StreamReadException e) {
        boolean twice = String.valueOf(e.getMessage()).startsWith("Duplicate ");
        return new InvalidProofException(twice ? Reason.NAMED_TWICE : Reason.NOT_WHOLE);
    }
}
