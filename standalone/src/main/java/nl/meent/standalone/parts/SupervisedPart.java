package nl.meent.standalone.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.meent.standalone.Console;
import nl.meent.standalone.StartRefused;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one part running: starts it, watches it, starts it again after a death. Its standard input is a pipe that only
 * this process holds, so it ends with the launcher whatever happens.
 */
final class SupervisedPart {

    private static final long PROBE_MILLIS = 100;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final Part part;
    private final boolean restart;
    private final Console console;
    private final Readiness readiness;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Backoff backoff = new Backoff();
    private final Thread watcher;
    private volatile @Nullable Process process;
    private volatile @Nullable StartRefused failure;

    SupervisedPart(Part part, boolean restart, Console console, Readiness readiness) {
        this.part = part;
        this.restart = restart;
        this.console = console;
        this.readiness = readiness;
        watcher = Thread.ofVirtual().name(part.name()).unstarted(this::watch);
    }

    Part part() {
        return part;
    }

    void start() {
        watcher.start();
    }

    /** Whether it came up in this time; throws {@link StartRefused} if it never can. */
    boolean awaitReady(Duration patience) throws InterruptedException {
        boolean answered = ready.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        StartRefused reason = failure;
        if (reason != null) {
            throw reason;
        }
        return answered;
    }

    /** The process that runs now, or null between two. */
    @Nullable
    Process process() {
        return process;
    }

    private void watch() {
        try {
            List<String> command =
                    JavaCommand.deafToInterrupts(part.preparation().command());
            Duration pause = Duration.ZERO;
            while (!stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                Instant began = Instant.now();
                Process running = launch(command);
                probe(running, began);
                int code = running.waitFor();
                if (isStopping() || !restart) {
                    reportDown(code);
                    return;
                }
                pause = backoff.afterDeath(Duration.between(began, Instant.now()));
                console.say("%s ended (code %d), starts again in %d s; see %s"
                        .formatted(part.name(), code, pause.toSeconds(), part.log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            failure = new StartRefused(part.name() + " can't be started: " + e.getMessage(), e);
            console.say(part.name() + " can't be started: " + e.getMessage());
            ready.countDown();
        }
    }

    private void reportDown(int code) {
        if (!isStopping()) {
            console.say("%s ended (code %d) and stays down; see %s".formatted(part.name(), code, part.log()));
        }
    }

    private Process launch(List<String> command) throws IOException {
        Files.createDirectories(part.log().toAbsolutePath().getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(part.log().toFile()));
        Environment.apply(builder.environment(), part.environment());
        Process started = builder.start();
        process = started;
        if (isStopping()) {
            started.destroy();
        }
        return started;
    }

    private void probe(Process running, Instant began) throws InterruptedException {
        boolean first = ready.getCount() > 0;
        while (!running.waitFor(PROBE_MILLIS, TimeUnit.MILLISECONDS)) {
            if (readiness.answers(part.readiness())) {
                ready.countDown();
                Duration took = Duration.between(began, Instant.now());
                console.up(first ? part.name() : part.name() + " (again)", part.port(), took);
                return;
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /** From now on it isn't started again. */
    void stayDown() {
        stopping.countDown();
    }

    /** Asks it to end; doesn't wait. */
    void askToStop() {
        stayDown();
        Process running = process;
        if (running != null) {
            running.destroy();
        }
    }

    /** Waits for its end; after ten seconds it is made to end. */
    void awaitStop() throws InterruptedException {
        Process running = process;
        if (running != null && !running.waitFor(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            console.say(part.name() + " did not end by itself and is killed");
            running.destroyForcibly().waitFor();
        }
    }

    /** The end of its log, for a person. */
    List<String> lastLines(int count) {
        Path log = part.log();
        try (var lines = Files.lines(log)) {
            List<String> all = lines.toList();
            return all.subList(Math.max(0, all.size() - count), all.size());
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of("(no log: " + e.getMessage() + ")");
        }
    }
}
