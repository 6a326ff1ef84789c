package nl.meent.acceptance.texts;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/**
 * Loads a file of texts into a platform that runs; see README, "Load texts of your own". Ends with 0 if every text is
 * there, with 1 if one was refused or the platform was away, with 2 if it was asked wrongly.
 */
public final class LoadTexts {

    private LoadTexts() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(System.out));
    }

    private static int run(PrintStream out) throws InterruptedException {
        try {
            Report report = load(Settings.from(System.getProperties()), out);
            report.lines().forEach(out::println);
            return report.isComplete() ? 0 : 1;
        } catch (IllegalArgumentException | IOException e) {
            out.println(e.getMessage());
            return 2;
        } catch (PlatformAwayException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    /** Loads the texts that aren't there yet. */
    static Report load(Settings settings, PrintStream out) throws IOException, InterruptedException {
        TextFile file = new TextFile(settings.file());
        int total = file.count();
        Journal journal = Journal.in(settings.journal());
        try (BlockingPlatform platform = new BlockingPlatform(settings)) {
            Optional<String> known = journal.anyPost();
            if (known.isPresent() && !platform.has(known.get())) {
                out.println("What was loaded before isn't on this platform: beginning anew.");
                journal.clear();
            }
            out.printf("%d texts to %s as %s%n", total, settings.community(), settings.account());
            try (Progress progress = Progress.of(total, out)) {
                return new Loading(file, journal, platform, progress, settings.parallel()).run();
            }
        }
    }
}
