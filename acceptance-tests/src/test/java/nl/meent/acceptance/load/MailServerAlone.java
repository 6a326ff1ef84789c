package nl.meent.acceptance.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.stream.IntStream;
import nl.meent.acceptance.platform.Platform;

/** What the platform's mail server takes from somebody who does nothing but send: what its own sending is compared with. */
final class MailServerAlone {

    private static final int SMTP = 7;
    private static final int LINES = 40;
    private static final List<Integer> CONNECTIONS =
            IntStream.range(0, 8).boxed().toList();

    private MailServerAlone() {}

    /** How many messages a second it takes over as many connections as the platform uses. */
    static double perSecond(Platform platform, int messages) {
        long start = System.nanoTime();
        Together.each(CONNECTIONS, _ -> send(platform.portBase() + SMTP, messages / CONNECTIONS.size()));
        return messages / ((System.nanoTime() - start) / 1e9);
    }

    private static void send(int port, int messages) {
        String text = "Subject: Vergelijking\r\n\r\n"
                + "Een regel van een gewoon bericht, in UTF-8, zonder meer.\r\n".repeat(LINES);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
                OutputStream requests = socket.getOutputStream()) {
            answers.readLine();
            for (int i = 0; i < messages; i++) {
                for (String request : List.of(
                        "HELO meent.example",
                        "MAIL FROM:<meent@meent.example>",
                        "RCPT TO:<niemand@gemeente.example>",
                        "DATA",
                        text + ".")) {
                    requests.write((request + "\r\n").getBytes(UTF_8));
                    requests.flush();
                    expectAccepted(answers.readLine());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void expectAccepted(String answer) throws IOException {
        if (!answer.startsWith("2") && !answer.startsWith("3")) {
            throw new IOException(answer);
        }
    }
}
