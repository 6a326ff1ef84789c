package nl.meent.portal.sessions;

import java.net.URL;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Attributes of a session as JSON that names their types. Only types that Spring Security's modules allow can be read
 * back, so that whoever can write into the store can't choose what is loaded.
 */
@Component
public class SessionAttributes {
    private final JsonMapper json = JsonMapper.builder()
            .addModules(SecurityJacksonModules.getModules(SessionAttributes.class.getClassLoader(), allowed()))
            .build();

    /** The issuer's name in an id token is a URL, a position in the log a Long. */
    private static BasicPolymorphicTypeValidator.Builder allowed() {
        return BasicPolymorphicTypeValidator.builder().allowIfSubType(URL.class).allowIfSubType(Long.class);
    }

    String write(Object value) {
        return json.writerFor(Object.class).writeValueAsString(value);
    }

    Object read(String text) {
        return json.readValue(text, Object.class);
    }
}
