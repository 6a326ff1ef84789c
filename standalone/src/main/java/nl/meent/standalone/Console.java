package nl.meent.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What the person who started the platform sees. */
public final class Console {

    private final PrintStream out;

    public Console(PrintStream out) {
        this.out = out;
    }

    /** A sentence of its own. */
    public void say(String sentence) {
        out.println(sentence);
    }

    /** A part is up. */
    public void up(String part, int port, Duration took) {
        out.println(String.format(Locale.ROOT, "  %-22s %5d  up in %5.1f s", part, port, took.toMillis() / 1000.0));
    }

    /** Something else than a part is done. */
    public void done(String what, String how, Duration took) {
        out.println(String.format(Locale.ROOT, "  %-22s %s in %.1f s", what, how, took.toMillis() / 1000.0));
    }

    /** These are not up yet. */
    public void waiting(List<String> parts) {
        out.println("  waiting for " + String.join(", ", parts) + " …");
    }
}
