package nl.meent.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A mail server of a test: it takes what comes, refuses whom the test says, and goes away when the test says. */
public final class AMailServer implements AutoCloseable {

    private static final int TAKEN = 250;

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile ToIntFunction<String> answers = _ -> TAKEN;
    private volatile int toSender = TAKEN;
    private volatile int goesAwayAfter = Integer.MAX_VALUE;
    private volatile ServerSocket listening;

    private AMailServer(ServerSocket listening) {
        this.listening = listening;
    }

    /** A server on a free port. */
    public static AMailServer up() {
        AMailServer server = new AMailServer(listen(0));
        server.accept();
        return server;
    }

    /** Where it listens. */
    public int port() {
        return listening.getLocalPort();
    }

    /** What it took, as it came, with ends of lines that are one character. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Says with which code it answers to a recipient. */
    public void answering(ToIntFunction<String> codes) {
        answers = codes;
    }

    /** Says with which code it answers to who sends. */
    public void answeringSender(int code) {
        toSender = code;
    }

    /** Goes away as soon as it has taken so many messages. */
    public void goAwayAfter(int count) {
        goesAwayAfter = count;
    }

    /** Whether nobody can connect. */
    public boolean isAway() {
        return listening.isClosed();
    }

    /** Is back on the same port. */
    public void comeBack() {
        goesAwayAfter = Integer.MAX_VALUE;
        listening = listen(port());
        accept();
    }

    private static ServerSocket listen(int port) {
        try {
            return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        ServerSocket here = listening;
        Thread.ofVirtual().start(() -> {
            while (!here.isClosed()) {
                try {
                    Socket connection = here.accept();
                    connections.add(connection);
                    Thread.ofVirtual().start(() -> converse(connection));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private void converse(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            say(connection, "220 here");
            String line = in.readLine();
            while (line != null && !isAway()) {
                answer(line, in, connection);
                line = in.readLine();
            }
        } catch (IOException e) {
            // The other side is gone.
        } finally {
            connections.remove(connection);
        }
    }

    private void answer(String line, BufferedReader in, Socket connection) throws IOException {
        if (line.startsWith("MAIL")) {
            say(connection, toSender + " so");
        } else if (line.startsWith("RCPT")) {
            int code = answers.applyAsInt(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
            say(connection, code + " so");
        } else if (line.equals("DATA")) {
            say(connection, "354 go on");
            take(read(in), connection);
        } else {
            say(connection, line.startsWith("QUIT") ? "221 bye" : "250 so");
        }
    }

    private static @Nullable String read(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\n");
            line = in.readLine();
        }
        return line == null ? null : text.toString();
    }

    /** Taken and acknowledged, or neither: one message at a time, so that it goes away between two. */
    private synchronized void take(@Nullable String text, Socket connection) throws IOException {
        if (text == null || isAway()) {
            return;
        }
        messages.add(text);
        say(connection, "250 taken");
        if (messages.size() >= goesAwayAfter) {
            close();
        }
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }

    /** Goes away; whoever is connected hears no more than what was said. */
    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connections.forEach(AMailServer::hearNoMore);
    }

    private static void hearNoMore(Socket connection) {
        try {
            connection.shutdownInput();
        } catch (IOException e) {
            // The other side has closed it meanwhile.
        }
    }
}
