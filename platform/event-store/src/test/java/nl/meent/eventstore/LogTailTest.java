package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogTailTest {

    private final MongoDatabase database = Servers.inMemory().freshDatabase();
    private final CommitLog log = CommitLog.on(database);
    private final CommitLog other = CommitLog.on(Servers.inMemory().again(database));
    private final LogTail tail;

    LogTailTest() {
        log.ensureIndexes();
        Events.fill(log, 3);
        tail = LogTail.on(log);
    }

    @AfterEach
    void close() {
        tail.close();
        log.close();
        other.close();
    }

    @Test
    void knows_the_head_from_the_start() {
        assertThat(tail.head()).isEqualTo(3);
        assertThat(tail.beyond(2)).isCompletedWithValue(3L);
    }

    @Test
    void wakes_who_waits_for_an_own_append() throws Exception {
        CompletableFuture<Long> woken = tail.beyond(3);
        assertThat(woken).isNotDone();
        log.append("4", Events.one("a", 0));
        assertThat(woken.get(30, TimeUnit.SECONDS)).isEqualTo(4);
        assertThat(tail.head()).isEqualTo(4);
    }

    @Test
    void wakes_who_waits_for_another_processs_append() throws Exception {
        List<CompletableFuture<Long>> woken =
                IntStream.range(0, 1000).mapToObj(_ -> tail.beyond(3)).toList();
        other.append("4", Events.one("a", 0));
        for (CompletableFuture<Long> one : woken) {
            assertThat(one.get(30, TimeUnit.SECONDS)).isEqualTo(4);
        }
    }

    @Test
    void sees_anothers_append_after_a_long_rest() throws Exception {
        IntStream.range(0, 1000).forEach(_ -> tail.tick());
        other.append("4", Events.one("a", 0));
        assertThat(tail.beyond(3).get(30, TimeUnit.SECONDS)).isEqualTo(4);
    }

    @Test
    void waits_on_for_a_position_that_is_still_ahead() throws Exception {
        CompletableFuture<Long> far = tail.beyond(5);
        Events.fill(other, 0);
        other.append("4", Events.one("a", 0));
        other.append("5", Events.one("a", 1));
        assertThat(tail.beyond(4).get(30, TimeUnit.SECONDS)).isEqualTo(5);
        assertThat(far).isNotDone();
        other.append("6", Events.one("a", 2));
        assertThat(far.get(30, TimeUnit.SECONDS)).isEqualTo(6);
    }

    @Test
    void tells_every_advance_in_order_until_it_is_no_longer_wanted() throws Exception {
        BlockingQueue<Long> heads = new LinkedBlockingQueue<>();
        Registration registration = tail.onAdvance(heads::add);
        log.append("4", Events.one("a", 0));
        assertThat(heads.poll(30, TimeUnit.SECONDS)).isEqualTo(4);
        other.append("5", Events.one("a", 1));
        assertThat(heads.poll(30, TimeUnit.SECONDS)).isEqualTo(5);
        registration.cancel();
        log.append("6", Events.one("a", 2));
        tail.beyond(5).get(30, TimeUnit.SECONDS);
        assertThat(heads).isEmpty();
    }

    @Test
    void a_consumer_that_fails_stops_nobody() throws Exception {
        tail.onAdvance(_ -> {
            throw new IllegalStateException("a consumer's own fault");
        });
        log.append("4", Events.one("a", 0));
        assertThat(tail.beyond(3).get(30, TimeUnit.SECONDS)).isEqualTo(4);
        log.append("5", Events.one("a", 1));
        assertThat(tail.beyond(4).get(30, TimeUnit.SECONDS)).isEqualTo(5);
    }

    @Test
    void a_fresh_head_knows_what_others_stored_before_it_was_asked_for() throws Exception {
        for (int i = 4; i < 50; i++) {
            other.append("n" + i, Events.one("a", i));
            assertThat(tail.freshHead().get(30, TimeUnit.SECONDS)).isEqualTo(i);
        }
    }

    @Test
    void lets_nobody_wait_after_it_is_closed() {
        CompletableFuture<Long> waiting = tail.beyond(3);
        tail.close();
        assertThat(waiting).isCancelled();
        assertThat(tail.beyond(3)).isCancelled();
    }
}
