package nl.meent.runtime.web.bodies;

import java.time.DateTimeException;
import java.time.Instant;
import org.springframework.core.convert.converter.Converter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * The moments that a request may name: in years of four digits, as ISO 8601 writes them. Java knows moments a billion years from
 * now, which no store keeps and to which nothing can be added.
 */
public final class FourDigitYears {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z"); // the same year wherever one is

    private FourDigitYears() {}

    /**
     * Reads a moment.
     *
     * @throws DateTimeException if it is none, or in no such year
     */
    public static Instant parse(String text) {
        return require(Instant.parse(text));
    }

    private static Instant require(Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new DateTimeException("not in a year of four digits");
        }
        return moment;
    }

    /** For query keys. */
    public static Converter<String, Instant> converter() {
        return new OfText();
    }

    /** A class, since a lambda doesn't tell Spring what it converts. */
    private static final class OfText implements Converter<String, Instant> {
        @Override
        public Instant convert(String text) {
            return parse(text.strip());
        }
    }

    /** For bodies. */
    static final class OfJson extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        OfJson() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            Instant read = InstantDeserializer.INSTANT.deserialize(json, context);
            try {
                return require(read);
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, read.toString(), e.getMessage());
            }
        }
    }
}
