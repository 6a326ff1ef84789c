package nl.meent.standalone.ports;

import java.util.ArrayList;
import java.util.List;

/**
 * Where every part of the platform listens, all on 127.0.0.1: nine ports from a base, and a management port, 1000
 * higher, for each of the four services.
 *
 * @param base the portal's port
 */
public record Addresses(int base) {

    /** A port and whose it is. */
    public record NamedPort(int port, String name) {}

    private static final List<String> NAMES = List.of(
            "portal",
            "community-service",
            "search-service",
            "notification-service",
            "identity provider",
            "store",
            "elasticsearch",
            "mail catcher",
            "mail page");
    private static final int SERVICES = 4;
    private static final int MANAGEMENT = 1_000;

    public int portal() {
        return base;
    }

    public int community() {
        return base + 1;
    }

    public int search() {
        return base + 2;
    }

    public int notification() {
        return base + 3;
    }

    public int identity() {
        return base + 4;
    }

    public int store() {
        return base + 5;
    }

    public int elasticsearch() {
        return base + 6;
    }

    /** Where the mail catcher takes mail (SMTP). */
    public int mail() {
        return base + 7;
    }

    /** The page of the mail catcher. */
    public int mailPage() {
        return base + 8;
    }

    /** The issuer in every token. */
    public String issuer() {
        return url(identity()) + "/meent";
    }

    /** {@code http://localhost:<port>}. */
    public static String url(int port) {
        return "http://localhost:" + port;
    }

    /** The actuator's port of the service on a port. */
    public static int management(int port) {
        return port + MANAGEMENT;
    }

    /** Every port that the platform takes. */
    public List<NamedPort> all() {
        List<NamedPort> all = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            all.add(new NamedPort(base + i, NAMES.get(i)));
        }
        for (int i = 0; i < SERVICES; i++) {
            all.add(new NamedPort(management(base + i), NAMES.get(i) + " (management)"));
        }
        return List.copyOf(all);
    }
}
