package nl.meent.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;

/** Members respond at a steady pace, whatever becomes of those before them. Who gets no answer sends the same again until there is one. */
final class Responding implements AutoCloseable {

    private static final Duration AGAIN = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Questions questions;
    private final List<Member> members;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<Long> answeredAtOnce = new ConcurrentLinkedQueue<>();
    private final Queue<Long> answeredLater = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger alreadyThere = new AtomicInteger();

    /** @param members who respond, in this order */
    Responding(Questions questions, List<Member> members) {
        this.questions = questions;
        this.members = members;
    }

    /** The first now, the last at the end of this time. */
    void begin(Duration period) {
        var _ = pace.scheduleAtFixedRate(this::another, 0, period.toNanos() / members.size(), TimeUnit.NANOSECONDS);
    }

    private void another() {
        int number = next.getAndIncrement();
        if (number >= members.size()) {
            pace.shutdown();
            return;
        }
        var _ = Thread.ofVirtual().start(() -> {
            try {
                respond(number);
            } catch (RuntimeException | Error e) {
                failures.add(e);
            }
        });
    }

    private void respond(int number) {
        long start = System.nanoTime();
        Optional<Answer> first = send(number);
        Answer answer = first.orElseGet(() -> await("response of " + number)
                .atMost(PATIENCE)
                .pollInterval(AGAIN)
                .until(() -> send(number), Optional::isPresent)
                .orElseThrow());
        if (first.isEmpty() && (answer.status() == 428 || answer.status() == 409)) {
            alreadyThere.incrementAndGet(); // it had been taken, only the answer was lost
        } else {
            answer.expect(201);
        }
        (first.isPresent() ? answeredAtOnce : answeredLater).add(System.nanoTime() - start);
    }

    /** Empty where there is no answer, or one that leaves open what was done. */
    private Optional<Answer> send(int number) {
        try {
            Answer answer = members.get(number).put(questions.mine(), Questions.answers(number));
            return answer.status() < 500 ? Optional.of(answer) : Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Waits until so many have been answered. */
    void awaitAnswered(int count, Duration patience) {
        await(count + " responses").atMost(patience).until(() -> answered() >= count || !failures.isEmpty());
        assertThat(failures).isEmpty();
    }

    private int answered() {
        return answeredAtOnce.size() + answeredLater.size();
    }

    void print() {
        Times.print("a response, until its member was answered", Times.spread(answeredAtOnce));
        Times.print("a response whose first sending got no answer", Times.spread(answeredLater));
        Times.print("of these, taken although the answer was lost", "" + alreadyThere);
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }
}
