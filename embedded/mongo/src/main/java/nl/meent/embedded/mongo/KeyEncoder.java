package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.*;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Turns BSON values into bytes whose unsigned order is the order of the server's {@code ValueComparator}.
 * Every encoding is self-delimiting, so encodings may be appended to form the key of a compound index;
 * a descending component has all its bits inverted.
 */
final class KeyEncoder {

    /** Marks an empty array, which an index stores as a value of its own, below null. */
    static final Object EMPTY_ARRAY = new Object();

    static final int NULL = 0x18;
    private static final int MIN_KEY = 0x08,
            EMPTY = 0x10,
            NUMBER = 0x20,
            STRING = 0x28,
            DOCUMENT = 0x30,
            ARRAY = 0x38,
            BINARY = 0x40,
            LEGACY_UUID = 0x48,
            UUID_TYPE = 0x50,
            OBJECT_ID = 0x58,
            BOOLEAN = 0x60,
            INSTANT = 0x68,
            TIMESTAMP = 0x70,
            REGEX = 0x78,
            OTHER = 0x80,
            MAX_KEY = 0xF0;

    private byte[] bytes = new byte[32];
    private int length;

    /** The encoding of a single ascending value. */
    static byte[] encode(Object value) {
        return new KeyEncoder().append(value, true).toBytes();
    }

    /** The first byte that {@link #encode} gives a value: its place among the types. */
    static int typeOf(Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing _ -> NULL;
            case MinKey _ -> MIN_KEY;
            case MaxKey _ -> MAX_KEY;
            case Number _ -> NUMBER;
            case String _ -> STRING;
            case Map<?, ?> _ -> DOCUMENT;
            case Collection<?> _ -> ARRAY;
            case BinData _ -> BINARY;
            case LegacyUUID _ -> LEGACY_UUID;
            case UUID _ -> UUID_TYPE;
            case ObjectId _ -> OBJECT_ID;
            case Boolean _ -> BOOLEAN;
            case Instant _ -> INSTANT;
            case BsonTimestamp _ -> TIMESTAMP;
            case BsonRegularExpression _ -> REGEX;
            default -> value == EMPTY_ARRAY ? EMPTY : OTHER;
        };
    }

    /** Whether a range with this value as a bound can be served by byte order. */
    static boolean isScalar(Object value) {
        int type = typeOf(value);
        return type >= NUMBER && type < REGEX && type != DOCUMENT && type != ARRAY;
    }

    KeyEncoder append(Object value, boolean ascending) {
        int start = length;
        putValue(value);
        if (!ascending) {
            for (int i = start; i < length; i++) {
                bytes[i] = (byte) ~bytes[i];
            }
        }
        return this;
    }

    KeyEncoder appendRaw(byte[] encoded) {
        for (byte b : encoded) {
            put(b);
        }
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void putValue(Object value) {
        int type = typeOf(value);
        put(type);
        switch (type) {
            case NUMBER -> putNumber((Number) value);
            case STRING -> putString((String) value);
            case DOCUMENT -> {
                ((Map<?, ?>) value).forEach((name, field) -> {
                    put(typeOf(field));
                    putString((String) name);
                    putValue(field);
                });
                put(0);
            }
            case ARRAY -> {
                ((Collection<?>) value).forEach(this::putValue);
                put(0);
            }
            case BINARY -> {
                byte[] data = ((BinData) value).getData();
                putInt(data.length);
                appendRaw(data);
            }
            case LEGACY_UUID -> putUuid(((LegacyUUID) value).getUuid());
            case UUID_TYPE -> putUuid((UUID) value);
            case OBJECT_ID -> appendRaw(((ObjectId) value).toByteArray());
            case BOOLEAN -> put((Boolean) value ? 1 : 0);
            case INSTANT -> putLong(((Instant) value).toEpochMilli() ^ Long.MIN_VALUE);
            case TIMESTAMP -> putLong(((BsonTimestamp) value).getValue());
            case REGEX -> {
                putString(((BsonRegularExpression) value).getPattern());
                putString(String.valueOf(((BsonRegularExpression) value).getOptions()));
            }
            case OTHER -> putString(value.toString());
            default -> {}
        }
    }

    /** The largest double not above the number, then what is left of a long that no double can hold. */
    private void putNumber(Number number) {
        double base = number.doubleValue();
        int rest = 0;
        if (number instanceof Long exact && (base == 0x1p63 || (long) base != exact)) {
            if (base == 0x1p63 || (long) base > exact) {
                base = Math.nextDown(base);
            }
            rest = (int) (exact - (long) base);
        }
        long bits = Double.doubleToLongBits(base == 0 ? 0.0 : base);
        putLong(bits ^ ((bits >> 63) | Long.MIN_VALUE));
        put(rest >> 8);
        put(rest);
    }

    /** UTF-16 units as one to three bytes each (so byte order is {@link String#compareTo}); NUL is escaped. */
    private void putString(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                put(0);
                put(0xFF);
            } else if (c < 0x80) {
                put(c);
            } else if (c < 0x800) {
                put(0xC0 | c >> 6);
                put(0x80 | c & 0x3F);
            } else {
                put(0xE0 | c >> 12);
                put(0x80 | c >> 6 & 0x3F);
                put(0x80 | c & 0x3F);
            }
        }
        put(0);
        put(1);
    }

    private void putUuid(UUID uuid) {
        putLong(uuid.getMostSignificantBits());
        putLong(uuid.getLeastSignificantBits());
    }

    private void putLong(long value) {
        putInt((int) (value >> 32));
        putInt((int) value);
    }

    private void putInt(int value) {
        put(value >> 24);
        put(value >> 16);
        put(value >> 8);
        put(value);
    }

    private void put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }
}
