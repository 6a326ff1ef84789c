package nl.meent.runtime.web.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.bodies.FourDigitYears;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page ended: the sort values of its last item. Opaque to clients (base64url of a JSON array) but not secret,
 * and never to be trusted: it comes back from a client, so every value is asked for by its type, and a cursor that
 * doesn't fit is a 400.
 *
 * @param values strings and whole numbers ({@code Long}), in the order of the sort, the last one unique
 */
public record Cursor(List<Object> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 1_000;

    /** Copies the values and refuses what is neither a string nor a whole number. */
    public Cursor {
        values = List.copyOf(values);
        values.forEach(Cursor::requireScalar);
    }

    /**
     * @param values sort values: strings, whole numbers, moments, ids
     * @return the cursor after an item with these values
     */
    public static Cursor after(Object... values) {
        return new Cursor(List.of(values).stream().map(Cursor::scalar).toList());
    }

    /**
     * @param text what {@link #encode()} gave, from a client
     * @throws InvalidException if it isn't that
     */
    public static Cursor decode(String text) {
        if (text.length() > LONGEST) {
            throw invalid();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            return new Cursor(values(JSON.readTree(new String(json, StandardCharsets.UTF_8))));
        } catch (IllegalArgumentException | JacksonException e) {
            throw invalid();
        }
    }

    /** @return the text that a client hands back for the next page */
    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
    }

    /**
     * @param index which sort value
     * @throws InvalidException if there is no string at that place
     */
    public String text(int index) {
        return at(index, String.class);
    }

    /**
     * @param index which sort value
     * @throws InvalidException if there is no whole number at that place
     */
    public long number(int index) {
        return at(index, Long.class);
    }

    /**
     * @param index which sort value
     * @throws InvalidException if there is no whole number of zero or more at that place
     */
    public long count(int index) {
        long count = number(index);
        if (count < 0) {
            throw invalid();
        }
        return count;
    }

    /**
     * @param index which sort value
     * @throws InvalidException if there is no moment at that place
     */
    public Instant instant(int index) {
        try {
            return FourDigitYears.parse(text(index));
        } catch (DateTimeException e) {
            throw invalid();
        }
    }

    /**
     * @param index which sort value
     * @throws InvalidException if there is no id at that place
     */
    public UUID id(int index) {
        try {
            return UUID.fromString(text(index));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private <T> T at(int index, Class<T> type) {
        if (index >= values.size() || !type.isInstance(values.get(index))) {
            throw invalid();
        }
        return type.cast(values.get(index));
    }

    private static List<Object> values(JsonNode json) {
        if (!json.isArray()) {
            throw invalid();
        }
        List<Object> values = new ArrayList<>();
        json.forEach(node -> values.add(value(node)));
        return values;
    }

    private static Object value(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.canConvertToLong() && node.isIntegralNumber()) {
            return node.longValue();
        }
        throw invalid();
    }

    private static Object scalar(Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case Instant moment -> moment.toString();
            case UUID id -> id.toString();
            default -> value;
        };
    }

    private static void requireScalar(Object value) {
        if (!(value instanceof String || value instanceof Long)) {
            throw new IllegalArgumentException("A cursor holds strings and whole numbers, not " + value.getClass());
        }
    }

    private static InvalidException invalid() {
        return new InvalidException("cursor", RequestRejection.INVALID_CURSOR);
    }
}
