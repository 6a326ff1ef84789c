package nl.meent.runtime.web.bodies;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.core.convert.converter.Converter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * The moments and days that a request may name: in years of four digits, as ISO 8601 writes them. Java knows moments a billion
 * years from now, which no store keeps and to which nothing can be added.
 */
public final class FourDigitYears {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z"); // the same year wherever one is

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private FourDigitYears() {}

    /**
     * Reads a moment.
     *
     * @throws DateTimeException if it is none, or in no such year
     */
    public static Instant parse(String text) {
        return require(Instant.parse(text));
    }

    /**
     * Gives the moment back.
     *
     * @throws DateTimeException if it is in no such year
     */
    public static Instant require(Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new DateTimeException("not in a year of four digits");
        }
        return moment;
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("not in a year of four digits");
        }
        return day;
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

    /** For bodies. Jackson's own takes a moment for its day too, a list of three numbers, and nothing for no day. */
    static final class DayOfJson extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        DayOfJson() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            try {
                return day(json.getString());
            } catch (DateTimeException e) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, json.getString(), e.getMessage());
            }
        }
    }
}
