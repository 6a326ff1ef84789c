package nl.meent.acceptance.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** A range of ports that nobody uses: for a platform and for one more instance of a service. */
final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;
    private static final int STEP = 20;

    /** Chosen, though nobody may listen there yet. */
    private static final Set<Integer> TAKEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A base with nine free ports, and four free ones a thousand higher. */
    static int freeBase() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST / STEP, HIGHEST / STEP) * STEP)
                .limit(200)
                .filter(base -> IntStream.concat(
                                IntStream.range(base, base + 10), IntStream.range(base + 1_000, base + 1_010))
                        .allMatch(Ports::isFree))
                .filter(TAKEN::add)
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
