package nl.meent.runtime.web.bodies;

import jakarta.validation.Validator;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.core.codec.Decoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads a JSON body strictly (a number is no text, a text no number; unknown properties are ignored) and reports
 * everything that is wrong with it at once: what doesn't fit, and what is violated by what does.
 */
public final class BodyReader {

    private final JsonMapper json;
    private final Validator validator;

    /**
     * @param json the application's mapper, whose modules count here too
     * @param validator checks what could be read of a body with mismatches
     */
    public BodyReader(JsonMapper json, Validator validator) {
        this.json = strict(json);
        this.validator = validator;
    }

    /**
     * @param body the bytes of a body
     * @throws InvalidException if that isn't one JSON value, with line and column
     */
    public JsonNode parse(byte[] body) {
        try {
            JsonNode tree = json.readTree(body);
            if (tree.isMissingNode()) {
                throw new InvalidException("", BodyRejection.BODY_REQUIRED);
            }
            return tree;
        } catch (JacksonException e) {
            throw malformed(e.getLocation());
        }
    }

    /**
     * @param request a request whose body nobody has read yet
     * @return its body, as {@link #parse} reads it; no body is an empty one
     */
    public Mono<JsonNode> parse(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody())
                .map(BodyReader::bytes)
                .defaultIfEmpty(new byte[0])
                .map(this::parse);
    }

    private static byte[] bytes(DataBuffer buffer) {
        try {
            byte[] body = new byte[buffer.readableByteCount()];
            buffer.read(body);
            return body;
        } finally {
            DataBufferUtils.release(buffer);
        }
    }

    /**
     * @param tree the body; changed by this method if something in it doesn't fit
     * @param type what it should be
     * @throws InvalidException if it isn't that, with all mismatches, and violations of what could be read
     */
    public Object bind(JsonNode tree, JavaType type) {
        Fitting fitting = Fitting.of(json, tree, type);
        if (!fitting.mismatches().isEmpty()) {
            throw new InvalidException(everythingWrong(fitting));
        }
        return required(fitting);
    }

    /**
     * @param tree as for {@link #bind}
     * @param type as for {@link #bind}
     * @return what could be read, and what is wrong with it
     * @throws InvalidException if nothing could be read
     */
    public Proposal<Object> proposal(JsonNode tree, JavaType type) {
        Fitting fitting = Fitting.of(json, tree, type);
        if (fitting.value() == null && !fitting.mismatches().isEmpty()) {
            throw new InvalidException(fitting.mismatches());
        }
        return new Proposal<>(required(fitting), everythingWrong(fitting));
    }

    private static Object required(Fitting fitting) {
        if (fitting.value() == null) {
            throw new InvalidException("", BodyRejection.BODY_REQUIRED);
        }
        return fitting.value();
    }

    /**
     * @param value what was bound
     * @throws InvalidException if it violates constraints, with all of them
     */
    public <T> T validated(T value) {
        List<InvalidField> violations = violations(value).toList();
        if (!violations.isEmpty()) {
            throw new InvalidException(violations);
        }
        return value;
    }

    /** @return the value as a tree, as this reader would read it */
    public JsonNode tree(Object value) {
        return json.valueToTree(value);
    }

    /** @return the type for {@link #bind} */
    public JavaType type(Type type) {
        return json.constructType(type);
    }

    /**
     * @param plain the application's mapper
     * @return a decoder for request bodies that reads with this reader
     */
    public Decoder<?> decoder(JsonMapper plain) {
        return new BodyDecoder(plain, this);
    }

    private List<InvalidField> everythingWrong(Fitting fitting) {
        Object value = fitting.value();
        List<InvalidField> mismatches = fitting.mismatches();
        return value == null
                ? mismatches
                : Stream.concat(
                                mismatches.stream(),
                                violations(value).filter(field -> !Pointers.isKnown(field.pointer(), mismatches)))
                        .toList();
    }

    private Stream<InvalidField> violations(Object value) {
        return validator.validate(value).stream()
                .map(Violations::field)
                .sorted(Comparator.comparing(InvalidField::pointer));
    }

    private static InvalidException malformed(@Nullable TokenStreamLocation place) {
        int line = place == null ? 1 : place.getLineNr();
        int column = place == null ? 1 : place.getColumnNr();
        return new InvalidException(
                List.of(new InvalidField("", BodyRejection.MALFORMED_JSON, Map.of("line", line, "column", column))));
    }

    private static JsonMapper strict(JsonMapper json) {
        return json.rebuild()
                .addModule(new SimpleModule()
                        .addDeserializer(Instant.class, new FourDigitYears.OfJson())
                        .addDeserializer(LocalDate.class, new FourDigitYears.DayOfJson()))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(LogicalType.Textual, texts -> {
                    texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    texts.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    texts.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .build();
    }
}
