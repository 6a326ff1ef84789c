package nl.meent.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports that nobody uses. */
final class Ports {

    private Ports() {}

    /** One. */
    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A base with nine free ports, and four free ones a thousand higher: what the platform takes. */
    static int freeBase() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(1_000, 1_500) * 20)
                .limit(200)
                .filter(base -> IntStream.concat(
                                IntStream.range(base, base + 9), IntStream.range(base + 1_000, base + 1_004))
                        .allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free range of ports"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
