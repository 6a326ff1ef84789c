package nl.meent.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Part;

/** The advocate has the coverage on the screen, and it is asked for again and again. */
final class CoverageWatch implements AutoCloseable {

    private static final int EVERY_MILLIS = 500;

    private final Questions questions;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Long> took = new CopyOnWriteArrayList<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final List<Integer> seen = new CopyOnWriteArrayList<>();

    CoverageWatch(Questions questions) {
        this.questions = questions;
        var _ = clock.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** While the service is down there is nothing to see. */
    private void look() {
        long start = System.nanoTime();
        try {
            Answer answer = questions.advocate().glance(Part.COMMUNITY, questions.path() + "/coverage");
            if (answer.status() >= 500) {
                unanswered.incrementAndGet();
                return;
            }
            took.add(System.nanoTime() - start);
            seen.add(answer.expect(200).json().path("members").path("responded").asInt(-1));
        } catch (UncheckedIOException e) {
            unanswered.incrementAndGet();
        }
    }

    /** More than one figure was seen, and none was lower than the one before. */
    void assertOnlyGrew() {
        assertThat(seen).isSorted().doesNotContain(-1);
        assertThat(seen.stream().distinct()).hasSizeGreaterThan(1);
    }

    void print() {
        Times.print("the coverage, while they respond", Times.spread(took) + "; " + unanswered + " without an answer");
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
