package nl.meent.notification.outgoing;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Set;
import nl.meent.notification.outgoing.Outbox.Outcome;

/** Counts what becomes of what goes out, by {@code result}. Names are published: add, never change. */
public final class OutgoingCount {

    private final MeterRegistry registry;
    private final String metric;

    /**
     * Counts in this registry; every result is there from the start, so that a graph shows a zero and not a gap.
     *
     * @param metric   name of the metric, such as {@code meent.mail}
     * @param outcomes those that can be
     */
    public OutgoingCount(MeterRegistry registry, String metric, Set<Outcome> outcomes) {
        this.registry = registry;
        this.metric = metric;
        outcomes.forEach(outcome -> count(name(outcome), 0));
        count("again", 0);
    }

    void settled(Outcome outcome) {
        count(name(outcome), 1);
    }

    void again() {
        count("again", 1);
    }

    private void count(String result, int by) {
        registry.counter(metric, "result", result).increment(by);
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
