package nl.meent.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.CircleJoined;
import nl.meent.events.posts.PostClosed;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpLogFeedTest {

    private static final String ID = "01938f6e-5b1c-7000-8000-000000000001";
    private static final String JOINED = "nl.meent.circle.joined.v1";
    private static final String JOINED_DATA = "{\"circleId\":\"fg-kring\",\"memberId\":\"" + ID + "\"}";

    private final ServedLog log = new ServedLog();

    @AfterEach
    void close() {
        log.close();
    }

    private List<LoggedEvent> read(long after) throws InterruptedException {
        return log.feed().read(after, 500, Duration.ZERO).stream()
                .map(LoggedEvent::of)
                .toList();
    }

    @Test
    void reads_events_with_their_place_in_the_log() throws InterruptedException {
        log.commit(JOINED, JOINED_DATA);
        log.commit(JOINED, JOINED_DATA);
        LoggedEvent event = read(1).getFirst();
        assertThat(event.position()).isEqualTo(2);
        assertThat(event.completed()).isEqualTo(2);
        assertThat(event.eventId()).isEqualTo("e2");
        assertThat(event.time()).isEqualTo(Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(event.event())
                .isInstanceOfSatisfying(
                        CircleJoined.class,
                        joined -> assertThat(joined.circleId()).isEqualTo(CircleId.of("fg-kring")));
    }

    @Test
    void reads_personal_data_that_is_known_or_erased() throws InterruptedException {
        log.commit("nl.meent.post.closed.v1", "{\"postId\":\"" + ID + "\",\"reason\":{\"known\":\"Klaar\"}}");
        log.commit("nl.meent.post.closed.v1", "{\"postId\":\"" + ID + "\",\"reason\":{\"erased\":true}}");
        assertThat(read(0))
                .extracting(event -> ((PostClosed) event.event()).reason())
                .extracting(Personal::orNull)
                .containsExactly("Klaar", null);
    }

    @Test
    void asks_where_the_log_ends_when_it_has_read_nothing() {
        log.commit(JOINED, JOINED_DATA);
        assertThat(log.feed().head()).isEqualTo(1);
    }

    @Test
    void gives_what_comes_before_an_unknown_event_and_stops_there() throws InterruptedException {
        log.commit(JOINED, JOINED_DATA);
        log.commit("nl.meent.lantern.lit.v1", "{}");
        log.commit(JOINED, JOINED_DATA);
        assertThat(read(0)).extracting(LoggedEvent::position).containsExactly(1L);
        assertThatThrownBy(() -> read(1))
                .isInstanceOfSatisfying(
                        UnknownEventException.class,
                        unknown -> assertThat(unknown.position()).isEqualTo(2));
    }

    @Test
    void stops_at_an_event_that_it_cannot_read() {
        log.commit(JOINED, "{\"circleId\":\"fg-kring\",\"memberId\":\"nobody\"}");
        assertThatThrownBy(() -> read(0)).isInstanceOf(UnknownEventException.class);
    }

    @Test
    void a_follower_gets_everything_before_an_unknown_event_and_is_unhealthy_from_then_on()
            throws InterruptedException {
        log.commit(JOINED, JOINED_DATA);
        log.commit(JOINED, JOINED_DATA);
        log.commit("nl.meent.lantern.lit.v1", "{}");
        Collecting follower = new Collecting(2);
        FeedSource source = new FeedSource(log.feed());
        Followers followers = new Followers(List.of(follower), source, new InMemoryTokenStore());
        followers.start();
        try {
            assertThat(follower.expected.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(follower.positions).containsExactly(1L, 2L);
            awaitUnhealthy(followers);
        } finally {
            followers.close();
        }
        assertThat(source.blockedBy()).hasMessageContaining("deploy followers first");
    }

    @Test
    void a_follower_goes_on_when_it_was_stopped_and_started_again() throws InterruptedException {
        Collecting follower = new Collecting(2);
        Followers followers = new Followers(List.of(follower), new FeedSource(log.feed()), new InMemoryTokenStore());
        followers.start();
        try {
            log.commit(JOINED, JOINED_DATA);
            followers.stop();
            assertThat(followers.isRunning()).isFalse();
            followers.start();
            log.commit(JOINED, JOINED_DATA);
            assertThat(follower.expected.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(follower.positions).containsExactly(1L, 2L);
        } finally {
            followers.close();
        }
    }

    @Test
    void a_follower_that_cannot_handle_an_event_is_unhealthy_until_it_or_another_instance_has()
            throws InterruptedException {
        log.commit(JOINED, JOINED_DATA);
        Stumbling follower = new Stumbling();
        Followers followers = new Followers(List.of(follower), new FeedSource(log.feed()), new InMemoryTokenStore());
        followers.start();
        try {
            awaitUnhealthy(followers);
            awaitHealthy(followers, 1); // another instance has
            follower.stumbles = false;
            assertThat(follower.handled.await(30, TimeUnit.SECONDS)).isTrue();
            awaitHealthy(followers, 0);
        } finally {
            followers.close();
        }
    }

    /** Not at once: in the moment after an error Axon itself says so too, until it has given the batch back. */
    private static void awaitHealthy(Followers followers, long reached) {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!followers.healthy(reached)) {
            assertThat(System.nanoTime()).as("still unhealthy after 30 s").isLessThan(giveUp);
            Thread.onSpinWait();
        }
    }

    /** Fails until it no longer should. */
    private static final class Stumbling implements Follower {

        private final CountDownLatch handled = new CountDownLatch(1);
        private volatile boolean stumbles = true;

        @Override
        public String name() {
            return "stumbling-v1";
        }

        @Override
        public void handle(List<LoggedEvent> batch) {
            if (stumbles) {
                throw new IllegalStateException("no way to handle this");
            }
            handled.countDown();
        }
    }

    private static void awaitUnhealthy(Followers followers) {
        long giveUp = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (followers.healthy(0)) {
            assertThat(System.nanoTime()).as("still healthy after 30 s").isLessThan(giveUp);
            Thread.onSpinWait();
        }
    }

    /** Keeps the positions of what it gets. */
    private static final class Collecting implements Follower {

        private final List<Long> positions = new CopyOnWriteArrayList<>();
        private final CountDownLatch expected;

        Collecting(int expected) {
            this.expected = new CountDownLatch(expected);
        }

        @Override
        public String name() {
            return "collecting-v1";
        }

        @Override
        public void handle(List<LoggedEvent> batch) {
            batch.forEach(event -> {
                positions.add(event.position());
                expected.countDown();
            });
        }
    }
}
