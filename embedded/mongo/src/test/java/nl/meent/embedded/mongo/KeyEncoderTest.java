package nl.meent.embedded.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The bytes are ordered as the server orders values, ascending and descending. */
class KeyEncoderTest {

    private static final List<Object> VALUES = Arrays.asList(
            null,
            0,
            -0.0,
            1,
            1L,
            1.0,
            1.5,
            -1,
            -1.5,
            1e300,
            -1e300,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            (1L << 53) + 1,
            1L << 53,
            -(1L << 53) - 1,
            -(1L << 53),
            Integer.MAX_VALUE,
            new Decimal128(new BigDecimal("1.5")),
            "",
            "a",
            "aa",
            "b",
            "a\0",
            "a\0b",
            "\u00e9",
            "\uffff",
            "\ud83d\ude00",
            new Document(),
            new Document("a", 1),
            new Document("a", 2L),
            new Document("a", 1).append("b", null),
            new Document("a", "x"),
            new Document("b", 1),
            true,
            false,
            Instant.EPOCH,
            Instant.EPOCH.minusSeconds(1),
            Instant.EPOCH.plusSeconds(1),
            new UUID(1, 2),
            new UUID(-1, 2),
            new UUID(1, -2),
            new ObjectId("000000000000000000000001"),
            new ObjectId("ff0000000000000000000001"),
            MinKey.getInstance(),
            MaxKey.getInstance());

    @Test
    void order() {
        for (Object a : VALUES) {
            for (Object b : VALUES) {
                int expected = Integer.signum(ValueComparator.asc().compare(a, b));
                assertEquals(expected, sign(encode(a, true), encode(b, true)), a + " and " + b);
                assertEquals(-expected, sign(encode(a, false), encode(b, false)), a + " and " + b + " descending");
                if (a != null && b != null) {
                    assertEquals(expected, Integer.signum(StoreTypes.IdType.INSTANCE.compare(a, b)), a + " and " + b);
                }
            }
        }
    }

    private static byte[] encode(Object value, boolean ascending) {
        return new KeyEncoder().append(value, ascending).append("next", true).toBytes();
    }

    private static int sign(byte[] a, byte[] b) {
        return Integer.signum(Arrays.compareUnsigned(a, b));
    }
}
