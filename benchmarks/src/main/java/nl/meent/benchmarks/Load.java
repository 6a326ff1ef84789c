package nl.meent.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writers that write as fast as they can, and what they write. */
final class Load {

    static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

    private Load() {}

    /** What is written: about the size of a comment. */
    record Commented(String postId, long number, String text, long writtenAt) {}

    static DomainEventMessage<?> event(String aggregateId, long sequence) {
        Commented payload = new Commented(
                aggregateId,
                sequence,
                "Bij ons loopt dit via de FG; het register staat sinds maart open voor iedereen.",
                System.nanoTime());
        return new GenericDomainEventMessage<>("Post", aggregateId, sequence, payload);
    }

    /** Calls per second of so many threads, each with a step of its own that gets its count. */
    static double perSecond(int writers, Duration time, IntFunction<IntConsumer> step) throws InterruptedException {
        LongAdder done = new LongAdder();
        List<Throwable> failures = new ArrayList<>();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Thread> threads = IntStream.range(0, writers)
                .mapToObj(writer -> Thread.ofPlatform()
                        .uncaughtExceptionHandler((_, e) -> note(failures, e))
                        .start(() -> repeat(step.apply(writer), end, done)))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a writer failed", failures.getFirst());
        }
        return done.sum() * 1e9 / (System.nanoTime() - start);
    }

    private static void note(List<Throwable> failures, Throwable failure) {
        synchronized (failures) {
            failures.add(failure);
        }
    }

    private static void repeat(IntConsumer step, long end, LongAdder done) {
        for (int i = 0; System.nanoTime() < end; i++) {
            step.accept(i);
            done.increment();
        }
    }
}
