package nl.meent.notification.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import nl.meent.notification.mail.Outbox.Outcome;

/** Counts what becomes of messages, as {@code meent.mail} with a {@code result}. Names are published: add, never change. */
public final class MailCount {

    private static final String NAME = "meent.mail";

    private final MeterRegistry registry;

    /** Counts in this registry; every result is there from the start, so that a graph shows a zero and not a gap. */
    public MailCount(MeterRegistry registry) {
        this.registry = registry;
        for (Outcome outcome : Outcome.values()) {
            count(name(outcome), 0);
        }
        count("again", 0);
    }

    void settled(Outcome outcome) {
        count(name(outcome), 1);
    }

    void again() {
        count("again", 1);
    }

    private void count(String result, int by) {
        registry.counter(NAME, "result", result).increment(by);
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
