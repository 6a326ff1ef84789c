package nl.meent.acceptance.texts;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Brings a file onto the platform, a few texts at a time. */
final class Loading {

    private final TextFile file;
    private final Journal journal;
    private final BlockingPlatform platform;
    private final Progress progress;
    private final int parallel;
    private final Semaphore free;
    private final List<Report.Refusal> refused = new ArrayList<>();
    private int acknowledged;
    private int there;
    private long position;
    private volatile @Nullable String stopped;

    Loading(TextFile file, Journal journal, BlockingPlatform platform, Progress progress, int parallel) {
        this.file = file;
        this.journal = journal;
        this.platform = platform;
        this.progress = progress;
        this.parallel = parallel;
        this.free = new Semaphore(parallel);
    }

    /** Tries every line once; stops early only if the platform is away. */
    Report run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            file.each(line -> take(line, workers));
            free.acquire(parallel);
        }
        Duration took = since(start);
        return new Report(acknowledged, there, refused, took, stopped, searchable());
    }

    private @Nullable Duration searchable() throws InterruptedException {
        long start = System.nanoTime();
        return position > 0 && stopped == null && platform.awaitSearchable(position) ? since(start) : null;
    }

    private void take(Line line, ExecutorService workers) {
        if (stopped != null) {
            return;
        }
        switch (line) {
            case Line.Malformed malformed -> refuse(malformed.number(), "", malformed.reason());
            case Line.Readable readable -> take(readable.text(), workers);
        }
    }

    private void take(Text text, ExecutorService workers) {
        switch (journal.claim(text)) {
            case THERE -> countThere();
            case ANOTHER_HAS_ITS_ID ->
                refuse(
                        text.line(),
                        text.name(),
                        "another text with this id was loaded; change that one on the platform");
            case TO_BE_SENT -> {
                free.acquireUninterruptibly();
                workers.execute(() -> send(text));
            }
        }
    }

    private void send(Text text) {
        try {
            if (stopped == null) {
                answered(text, platform.publish(text));
            }
        } catch (PlatformAwayException e) {
            stopped = e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = "it was interrupted.";
        } catch (RuntimeException e) {
            refuse(text.line(), text.name(), e.toString());
        } finally {
            free.release();
        }
    }

    private void answered(Text text, Posted posted) {
        switch (posted) {
            case Posted.Refused problem -> refuse(text.line(), text.name(), problem.reason());
            case Posted.Acknowledged post -> {
                journal.acknowledged(text, post.id());
                countAcknowledged(post.position());
            }
        }
    }

    private synchronized void countAcknowledged(long at) {
        acknowledged++;
        position = Math.max(position, at);
        progress.step();
    }

    private synchronized void countThere() {
        there++;
        progress.step();
    }

    private synchronized void refuse(int line, String name, String reason) {
        refused.add(new Report.Refusal(line, name, reason));
        progress.step();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
