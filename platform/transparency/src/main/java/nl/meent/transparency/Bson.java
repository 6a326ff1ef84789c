package nl.meent.transparency;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * BSON as far as commits have it: texts, whole numbers, times, and documents and arrays within each other. Whatever else it is, is no
 * commit; neither is what leaves open how it is read: a name that stands twice, bytes behind the end.
 */
final class Bson {

    /** A commit, its events, an event. */
    private static final int DEPTH = 3;

    private final ByteBuffer bytes;

    private Bson(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A document; an array is one whose names count.
     *
     * @throws InvalidProofException if it isn't one
     */
    static Map<String, Object> read(byte[] document) {
        try {
            Bson reader = new Bson(document);
            Map<String, Object> read = reader.document(DEPTH);
            return reader.bytes.hasRemaining() ? notOne() : read;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | CharacterCodingException e) {
            return notOne();
        }
    }

    private Map<String, Object> document(int depth) throws CharacterCodingException {
        int start = bytes.position();
        int length = bytes.getInt();
        Map<String, Object> read = new LinkedHashMap<>();
        for (byte type = bytes.get(); type != 0; type = bytes.get()) {
            if (depth == 0 || read.put(name(), value(type, depth)) != null) {
                return notOne();
            }
        }
        return bytes.position() - start == length ? read : notOne();
    }

    private Object value(byte type, int depth) throws CharacterCodingException {
        return switch (type) {
            case 0x02 -> text();
            case 0x03, 0x04 -> document(depth - 1);
            case 0x09, 0x12 -> bytes.getLong();
            case 0x10 -> bytes.getInt();
            default -> notOne();
        };
    }

    private String name() throws CharacterCodingException {
        int length = 0;
        while (bytes.get(bytes.position() + length) != 0) {
            length++;
        }
        return terminated(length);
    }

    private String text() throws CharacterCodingException {
        return terminated(bytes.getInt() - 1);
    }

    private String terminated(int length) throws CharacterCodingException {
        if (length < 0 || length >= bytes.remaining()) {
            return notOne();
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(bytes.slice(bytes.position(), length))
                .toString();
        bytes.position(bytes.position() + length);
        return bytes.get() == 0 ? text : notOne();
    }

    private static <T> T notOne() {
        throw new InvalidProofException(Reason.NO_COMMIT);
    }
}
