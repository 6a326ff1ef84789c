package nl.meent.acceptance.texts;

import java.io.Console;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far it is. Called by many threads. */
interface Progress extends AutoCloseable {

    /** One line of the file is done, whatever came of it. */
    void step();

    @Override
    void close();

    /** A bar on a terminal; plain lines elsewhere, such as in a log. */
    static Progress of(int total, PrintStream out) {
        Console console = System.console();
        return console != null && console.isTerminal() ? bar(total) : lines(total, out);
    }

    private static Progress bar(int total) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Texts")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
        return new Progress() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    /** A line for every twentieth part. */
    static Progress lines(int total, PrintStream out) {
        return new Progress() {
            private final int part = Math.max(1, total / 20);
            private int done;

            @Override
            public synchronized void step() {
                done++;
                if (done % part == 0 || done == total) {
                    out.printf("%d of %d%n", done, total);
                }
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }
}
