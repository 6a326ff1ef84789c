package nl.meent.eventstore;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.BsonBinaryWriter;
import org.bson.BsonWriter;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * How a commit lies in the collection, for ever:
 * {@code {_id: number, cid, t, k: [aggregate + U+001F + sequence], n, e: [{i, a, ty, s, ts, pt, pr, p, m}], h}}.
 *
 * <p>Number and hash are put around the encoded rest as bytes, so that the one thread that writes the log encodes
 * nothing, and what is hashed is exactly what is sent.
 */
final class CommitLayout {

    /** Cannot occur in an aggregate's id. */
    static final char SEPARATOR = '\u001f';

    /** Hash before the first commit. */
    static final byte[] NO_HASH = new byte[32];

    /** MongoDB's limit for a document, less the number and the hash. */
    static final int MAX_BODY_BYTES = 16 * 1024 * 1024 - 128;

    private static final byte[] ID = {0x12, '_', 'i', 'd', 0};
    private static final byte[] HASH = {0x05, 'h', 0, 32, 0, 0, 0, 0};

    private CommitLayout() {}

    /** Entry of {@code k}; as text they sort like the sequence numbers. */
    static String key(String aggregateId, long sequence) {
        return aggregateId + SEPARATOR + String.format("%019d", sequence);
    }

    /** The elements between {@code _id} and {@code h}, as BSON without a frame. */
    static byte[] body(String commitId, Instant time, List<LoggedEvent> events) {
        try (BasicOutputBuffer buffer = new BasicOutputBuffer(1024);
                BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
            writer.writeStartDocument();
            writer.writeString("cid", commitId);
            writer.writeDateTime("t", time.toEpochMilli());
            writer.writeStartArray("k");
            events.forEach(event -> writer.writeString(event.key()));
            writer.writeEndArray();
            writer.writeInt32("n", events.size());
            writer.writeStartArray("e");
            events.forEach(event -> write(writer, event));
            writer.writeEndArray();
            writer.writeEndDocument();
            byte[] framed = buffer.toByteArray();
            return Arrays.copyOfRange(framed, 4, framed.length - 1);
        }
    }

    private static void write(BsonWriter writer, LoggedEvent event) {
        writer.writeStartDocument();
        writer.writeString("i", event.id());
        writer.writeString("a", event.aggregateId());
        writeIfPresent(writer, "ty", event.aggregateType());
        writer.writeInt64("s", event.sequence());
        writer.writeDateTime("ts", event.time().toEpochMilli());
        writer.writeString("pt", event.name());
        writeIfPresent(writer, "pr", event.revision());
        writer.writeString("p", event.payload());
        writer.writeString("m", event.metadata());
        writer.writeEndDocument();
    }

    /** An event on its own, with the fields that it has in a commit. */
    static Document document(LoggedEvent event) {
        return new Document("i", event.id())
                .append("a", event.aggregateId())
                .append("ty", event.aggregateType())
                .append("s", event.sequence())
                .append("ts", Date.from(event.time()))
                .append("pt", event.name())
                .append("pr", event.revision())
                .append("p", event.payload())
                .append("m", event.metadata());
    }

    private static void writeIfPresent(BsonWriter writer, String name, @Nullable String value) {
        if (value != null) {
            writer.writeString(name, value);
        }
    }

    /** A commit ready to be inserted at a position, and its hash. */
    record Placed(long position, byte[] hash, RawBsonDocument document) {}

    static Placed place(long position, byte[] previousHash, byte[] body) {
        int size = 4 + ID.length + 8 + body.length + 1;
        ByteBuffer bytes = ByteBuffer.allocate(size + HASH.length + 32).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(size).put(ID).putLong(position).put(body).put((byte) 0);
        byte[] hash = hash(previousHash, bytes.array(), size);
        bytes.position(size - 1);
        bytes.put(HASH).put(hash).put((byte) 0).putInt(0, bytes.capacity());
        return new Placed(position, hash, new RawBsonDocument(bytes.array()));
    }

    /** SHA-256 of the previous hash and the first bytes of a document. */
    private static byte[] hash(byte[] previous, byte[] document, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(document, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A stored document cut in two: the bytes that were hashed, and the hash that was stored behind them. */
    record Hashed(byte[] unhashed, byte[] hash) {

        byte[] computed(byte[] previousHash) {
            return CommitLayout.hash(previousHash, unhashed, unhashed.length);
        }
    }

    /** Null if the document doesn't end with a hash. */
    static @Nullable Hashed split(RawBsonDocument stored) {
        ByteBuffer bytes = stored.getByteBuffer().asNIO().slice().order(ByteOrder.LITTLE_ENDIAN);
        byte[] all = new byte[bytes.remaining()];
        bytes.get(all);
        int end = all.length - 1 - 32 - HASH.length;
        if (end < 4 || !Arrays.equals(all, end, end + HASH.length, HASH, 0, HASH.length)) {
            return null;
        }
        byte[] unhashed = Arrays.copyOf(all, end + 1);
        unhashed[end] = 0;
        ByteBuffer.wrap(unhashed).order(ByteOrder.LITTLE_ENDIAN).putInt(0, unhashed.length);
        return new Hashed(unhashed, Arrays.copyOfRange(all, end + HASH.length, all.length - 1));
    }

    static Commit commit(Document document) {
        return new Commit(
                document.getLong("_id"),
                document.getString("cid"),
                document.getDate("t").toInstant(),
                document.getList("e", Document.class).stream()
                        .map(CommitLayout::event)
                        .toList());
    }

    /** How long the texts of its events are. */
    static long length(Document document) {
        return document.getList("e", Document.class).stream()
                .mapToLong(event -> (long) event.getString("p").length()
                        + event.getString("m").length())
                .sum();
    }

    static LoggedEvent event(Document event) {
        return new LoggedEvent(
                event.getString("i"),
                event.getString("ty"),
                event.getString("a"),
                event.getLong("s"),
                event.getDate("ts").toInstant(),
                event.getString("pt"),
                event.getString("pr"),
                event.getString("p"),
                event.getString("m"));
    }
}
