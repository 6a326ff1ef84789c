package nl.meent.runtime.web.bodies;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.util.MimeType;
import tools.jackson.databind.json.JsonMapper;

/** Spring's JSON decoder, with our reader for whole bodies. How long they may be is up to the path, so said by a filter before it. */
final class BodyDecoder extends JacksonJsonDecoder {

    private static final int UNLIMITED = -1;

    private final BodyReader reader;

    BodyDecoder(JsonMapper json, BodyReader reader) {
        super(json);
        setMaxInMemorySize(UNLIMITED);
        this.reader = reader;
    }

    @Override
    public Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        byte[] body = new byte[buffer.readableByteCount()];
        try {
            buffer.read(body);
        } finally {
            DataBufferUtils.release(buffer);
        }
        return reader.bind(reader.parse(body), reader.type(type.getType()));
    }
}
