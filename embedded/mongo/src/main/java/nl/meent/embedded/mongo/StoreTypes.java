package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How keys and values lie in the file: BSON instead of Java serialization, index keys as plain ordered bytes. */
final class StoreTypes {

    private StoreTypes() {}

    /** Index keys: unsigned byte order; on a page each key shares its head with the key before it. */
    static final class IndexKeyType extends BasicDataType<byte[]> {

        static final IndexKeyType INSTANCE = new IndexKeyType();

        @Override
        public int compare(byte[] a, byte[] b) {
            return Arrays.compareUnsigned(a, b);
        }

        @Override
        public int getMemory(byte[] key) {
            return 24 + key.length;
        }

        @Override
        public void write(WriteBuffer buffer, byte[] key) {
            buffer.putVarInt(key.length).put(key);
        }

        @Override
        public byte[] read(ByteBuffer buffer) {
            byte[] key = new byte[DataUtils.readVarInt(buffer)];
            buffer.get(key);
            return key;
        }

        @Override
        public void write(WriteBuffer buffer, Object storage, int length) {
            byte[] previous = {};
            for (int i = 0; i < length; i++) {
                byte[] key = cast(storage)[i];
                int mismatch = Arrays.mismatch(previous, key);
                int shared = mismatch < 0 ? key.length : mismatch;
                buffer.putVarInt(shared).putVarInt(key.length - shared).put(key, shared, key.length - shared);
                previous = key;
            }
        }

        @Override
        public void read(ByteBuffer buffer, Object storage, int length) {
            byte[] previous = {};
            for (int i = 0; i < length; i++) {
                int shared = DataUtils.readVarInt(buffer);
                byte[] key = Arrays.copyOf(previous, shared + DataUtils.readVarInt(buffer));
                buffer.get(key, shared, key.length - shared);
                cast(storage)[i] = key;
                previous = key;
            }
        }

        @Override
        public byte[][] createStorage(int size) {
            return new byte[size][];
        }
    }

    /** An encoded bound that may be looked up among ids. */
    record Bound(byte[] key) {}

    /** Ids and other single values: BSON on disk, ordered as {@link KeyEncoder} orders them (so 1 and 1.0 are one id). */
    static final class IdType extends BasicDataType<Object> {

        static final IdType INSTANCE = new IdType();

        @Override
        public int compare(Object a, Object b) {
            if (a.getClass() == b.getClass()) {
                switch (a) {
                    case Integer i -> {
                        return i.compareTo((Integer) b);
                    }
                    case Long l -> {
                        return l.compareTo((Long) b);
                    }
                    case String s -> {
                        return s.compareTo((String) b);
                    }
                    case ObjectId o -> {
                        return o.compareTo((ObjectId) b);
                    }
                    case UUID u -> {
                        UUID v = (UUID) b;
                        int high = Long.compareUnsigned(u.getMostSignificantBits(), v.getMostSignificantBits());
                        return high != 0
                                ? high
                                : Long.compareUnsigned(u.getLeastSignificantBits(), v.getLeastSignificantBits());
                    }
                    default -> {}
                }
            }
            return Arrays.compareUnsigned(encode(a), encode(b));
        }

        private static byte[] encode(Object value) {
            return value instanceof Bound(byte[] key) ? key : KeyEncoder.encode(value);
        }

        @Override
        public int getMemory(Object value) {
            return memory(value);
        }

        @Override
        public void write(WriteBuffer buffer, Object value) {
            writeBson(buffer, new Document("", value instanceof Missing ? null : value));
        }

        @Override
        public Object read(ByteBuffer buffer) {
            return Missing.ofNullable(readBson(buffer).get(""));
        }

        @Override
        public Object[] createStorage(int size) {
            return new Object[size];
        }
    }

    /** Whole documents as BSON. */
    static final class DocumentType extends BasicDataType<Document> {

        static final DocumentType INSTANCE = new DocumentType();

        @Override
        public int getMemory(Document document) {
            return memory(document);
        }

        @Override
        public void write(WriteBuffer buffer, Document document) {
            writeBson(buffer, document);
        }

        @Override
        public Document read(ByteBuffer buffer) {
            return readBson(buffer);
        }

        @Override
        public Document[] createStorage(int size) {
            return new Document[size];
        }
    }

    private static void writeBson(WriteBuffer buffer, Document document) {
        ByteBuf bson = Unpooled.buffer(128);
        BsonEncoder.encodeDocument(document, bson);
        buffer.put(bson.array(), bson.arrayOffset(), bson.writerIndex());
    }

    private static Document readBson(ByteBuffer buffer) {
        ByteBuf bson = Unpooled.wrappedBuffer(buffer);
        Document document = BsonDecoder.decodeBson(bson);
        buffer.position(buffer.position() + bson.readerIndex());
        return document;
    }

    /** A rough size in memory, by which the store splits pages and fills its cache. */
    private static int memory(Object value) {
        int size = 24;
        switch (value) {
            case String s -> size += s.length();
            case de.bwaldvogel.mongo.bson.BinData b -> size += b.getData().length;
            case Map<?, ?> map -> {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    size += 16 + ((String) entry.getKey()).length() + memory(entry.getValue());
                }
            }
            case Collection<?> list -> {
                for (Object element : list) {
                    size += memory(element);
                }
            }
            case null, default -> {}
        }
        return size;
    }
}
