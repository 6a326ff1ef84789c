package nl.meent.eventstore;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Somebody gives up waiting for an append. */
class InterruptedCallersTest {

    private static final int INTERRUPTS = 100;

    @Test
    void an_interrupt_harms_nobody_and_leaves_nothing_half() throws Exception {
        try (CommitLog log = Servers.inMemory().freshLog()) {
            AtomicBoolean more = new AtomicBoolean(true);
            Writers writers = Writers.start(16, _ -> log, more::get);
            Random random = new Random(1);
            for (int i = 0; i < INTERRUPTS; i++) {
                long until = log.head() + 1;
                writers.threads().get(random.nextInt(16)).interrupt();
                await().pollInterval(ofMillis(1)).atMost(ofSeconds(30)).until(() -> log.head() >= until);
            }
            more.set(false);
            writers.join();
            assertThat(writers.failed().values())
                    .allSatisfy(e -> assertThat(e).isInstanceOf(AppendRefusedException.class));
            assertThat(LogCheck.assertWhole(log, writers.stored())).isEqualTo(writers.stored());
        }
    }

    @Test
    void an_interrupted_caller_learns_its_position_and_stays_interrupted() throws Exception {
        try (CommitLog log = Servers.inMemory().freshLog()) {
            boolean[] interrupted = new boolean[1];
            Thread caller = Thread.ofPlatform().start(() -> {
                log.append("1", Events.one("a", 0));
                Thread.currentThread().interrupt();
                log.append("2", Events.one("a", 1));
                interrupted[0] = Thread.currentThread().isInterrupted();
            });
            caller.join();
            assertThat(interrupted[0]).isTrue();
            assertThat(log.head()).isEqualTo(2);
        }
    }
}
