package nl.meent.acceptance.browser.chromium;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run and waited for; what it says is appended to a file, for whoever wonders why it failed. */
record Command(List<String> words, Map<String, String> environment, Duration patience) {

    private static final Path SAID = Path.of("target", "chromium.log");

    static Command of(Duration patience, String... words) {
        return new Command(List.of(words), Map.of(), patience);
    }

    /** Whether it was there, ended in time and said that all was well. */
    boolean succeeds() {
        File said = SAID.toAbsolutePath().toFile();
        said.getParentFile().mkdirs();
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said));
        builder.environment().putAll(environment);
        try {
            return ended(builder.start());
        } catch (IOException e) {
            return false; // no such program
        }
    }

    private boolean ended(Process process) {
        try {
            if (process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
