package nl.meent.acceptance.platform;

/** A service with an address of its own, at a fixed distance from the platform's lowest port. */
public enum Part {
    COMMUNITY(1),
    SEARCH(2),
    NOTIFICATION(3);

    private final int distance;

    Part(int distance) {
        this.distance = distance;
    }

    int port(int base) {
        return base + distance;
    }
}
