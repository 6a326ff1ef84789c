package nl.meent.transparency;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The bytes of a commit, as the event store documents them, as far as a check reads them. */
final class RawCommit {

    private RawCommit() {}

    /** An event by its stored name, and what it says, in JSON. */
    record Event(String name, String payload) {}

    static byte[] of(long position, List<Event> events) {
        return document(
                number("_id", position),
                text("cid", "commit " + position),
                element(0x09, "t", littleEndian(Long.BYTES).putLong(0, 1_764_400_000_000L)),
                element(0x10, "n", littleEndian(Integer.BYTES).putInt(0, events.size())),
                element(
                        0x04,
                        "e",
                        ByteBuffer.wrap(document(IntStream.range(0, events.size())
                                .mapToObj(i -> element(0x03, "" + i, ByteBuffer.wrap(event(events.get(i)))))
                                .toArray(byte[][]::new)))));
    }

    private static byte[] event(Event event) {
        return document(
                number("s", 0), text("pt", event.name()), text("p", event.payload()), text("m", "{\"p\":\"pt\"}"));
    }

    static byte[] document(byte[]... elements) {
        int length = 4 + Arrays.stream(elements).mapToInt(each -> each.length).sum() + 1;
        ByteBuffer all = littleEndian(length).putInt(length);
        Arrays.stream(elements).forEach(all::put);
        return all.put((byte) 0).array();
    }

    static byte[] number(String name, long value) {
        return element(0x12, name, littleEndian(Long.BYTES).putLong(0, value));
    }

    static byte[] text(String name, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return element(
                0x02,
                name,
                littleEndian(4 + bytes.length + 1)
                        .putInt(bytes.length + 1)
                        .put(bytes)
                        .rewind());
    }

    static byte[] element(int type, String name, ByteBuffer value) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + bytes.length + 1 + value.remaining())
                .put((byte) type)
                .put(bytes)
                .put((byte) 0)
                .put(value)
                .array();
    }

    private static ByteBuffer littleEndian(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
