package nl.meent.standalone.ports;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.meent.standalone.StartRefused;

/** Refuses a start on ports that others hold, and says which base would do. */
public final class PortCheck {

    private static final int STEP = 100;
    private static final int TRIES = 300;

    private PortCheck() {}

    /** Throws {@link StartRefused} if a port is taken, with its owner where that can be known. */
    public static void requireFree(Addresses addresses) {
        addresses.all().stream()
                .filter(named -> !isFree(named.port()))
                .findFirst()
                .ifPresent(taken -> {
                    throw new StartRefused(sentence(addresses, taken));
                });
    }

    private static String sentence(Addresses addresses, Addresses.NamedPort taken) {
        String owner = PortOwner.of(taken.port()).map(o -> " by " + o).orElse("");
        String way = freeBaseAfter(addresses.base())
                .map(base -> "Stop it, or start with -Dmeent.port-base=" + base + ".")
                .orElse("No free range of ports was found.");
        return "Port %d (%s) is taken%s. %s".formatted(taken.port(), taken.name(), owner, way);
    }

    /** The first base above this one, in steps of 100, on which everything is free. */
    static Optional<Integer> freeBaseAfter(int base) {
        return IntStream.rangeClosed(1, TRIES)
                .map(i -> base + i * STEP)
                .filter(candidate -> candidate <= 64_000)
                .filter(candidate -> new Addresses(candidate).all().stream().allMatch(p -> isFree(p.port())))
                .boxed()
                .findFirst();
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
