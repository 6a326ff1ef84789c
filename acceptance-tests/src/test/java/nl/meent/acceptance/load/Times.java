package nl.meent.acceptance.load;

import java.util.Collection;
import java.util.List;

/** Figures for {@code docs/performance.md}: printed, never asserted. */
final class Times {

    private Times() {}

    /** A row of a table. */
    static void print(String what, String measured) {
        System.out.printf("| %s | %s |%n", what, measured);
    }

    static String millis(long nanos) {
        return "%,d ms".formatted(nanos / 1_000_000);
    }

    /** Median, 95th percentile and most. */
    static String spread(Collection<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty()
                ? "none"
                : "p50 %s, p95 %s, max %s of %,d"
                        .formatted(
                                millis(sorted.get(sorted.size() / 2)),
                                millis(sorted.get(sorted.size() * 95 / 100)),
                                millis(sorted.getLast()),
                                sorted.size());
    }
}
