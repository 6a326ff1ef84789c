package nl.meent.eventstore;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonBinaryReader;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.DecoderContext;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a driver and a server and changes or loses the server's answers, after the server has carried the
 * command out. Understands OP_MSG, passes everything else on.
 */
final class FaultyLink implements AutoCloseable {

    /** What becomes of an answer. */
    interface Fault {

        /** The answer that the driver gets; null: none, and the connection breaks. */
        @Nullable
        BsonDocument answer(BsonDocument command, BsonDocument answer);
    }

    private static final int OP_MSG = 2013;
    private static final int BODY = 16 + 4 + 1;

    private final ServerSocket listening;
    private final int server;
    private volatile Fault fault = (_, answer) -> answer;

    FaultyLink(String connectionString) {
        server = URI.create(connectionString).getPort();
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    String connectionString() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort();
    }

    /** From now on. */
    void set(Fault newFault) {
        fault = newFault;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void accept() {
        try {
            while (true) {
                connect(listening.accept());
            }
        } catch (IOException e) {
            // closed: the end of the test
        }
    }

    @SuppressWarnings("resource") // both ends are closed by whichever direction ends first
    private void connect(Socket driver) throws IOException {
        Socket to = new Socket(InetAddress.getLoopbackAddress(), server);
        driver.setTcpNoDelay(true);
        to.setTcpNoDelay(true);
        Map<Integer, BsonDocument> commands = new ConcurrentHashMap<>();
        Thread.ofVirtual().start(() -> pump(driver, to, message -> remember(commands, message)));
        Thread.ofVirtual().start(() -> pump(to, driver, message -> answer(commands, message)));
    }

    private interface Step {
        byte @Nullable [] pass(byte[] message);
    }

    private static void pump(Socket from, Socket to, Step step) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            byte[] message = step.pass(next(in));
            while (message != null) {
                out.write(message);
                out.flush();
                message = step.pass(next(in));
            }
        } catch (IOException e) {
            // one of the two hung up, and closing both tells the other
        }
    }

    private static byte[] next(DataInputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        if (head.length < 4) {
            throw new IOException("end of stream");
        }
        byte[] message = new byte[little(head).getInt(0)];
        System.arraycopy(head, 0, message, 0, 4);
        in.readFully(message, 4, message.length - 4);
        return message;
    }

    private static byte[] remember(Map<Integer, BsonDocument> commands, byte[] message) {
        if (little(message).getInt(12) == OP_MSG) {
            commands.put(little(message).getInt(4), body(message));
        }
        return message;
    }

    private byte @Nullable [] answer(Map<Integer, BsonDocument> commands, byte[] message) {
        BsonDocument command = commands.remove(little(message).getInt(8));
        if (command == null || little(message).getInt(12) != OP_MSG) {
            return message;
        }
        BsonDocument after = fault.answer(command, body(message));
        return after == null ? null : with(message, after);
    }

    /** The first document of a message: drivers and servers put the command or answer there. */
    private static BsonDocument body(byte[] message) {
        int size = little(message).getInt(BODY);
        ByteBuffer bytes = little(message).slice(BODY, size).order(ByteOrder.LITTLE_ENDIAN);
        try (BsonBinaryReader reader = new BsonBinaryReader(bytes)) {
            return new BsonDocumentCodec()
                    .decode(reader, DecoderContext.builder().build());
        }
    }

    private static byte[] with(byte[] message, BsonDocument answer) {
        ByteBuffer body = new RawBsonDocument(answer, new BsonDocumentCodec())
                .getByteBuffer()
                .asNIO();
        ByteBuffer result = ByteBuffer.allocate(BODY + body.remaining()).order(ByteOrder.LITTLE_ENDIAN);
        result.put(message, 0, BODY).put(body).putInt(0, result.capacity());
        return result.array();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
