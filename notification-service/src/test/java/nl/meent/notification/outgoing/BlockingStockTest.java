package nl.meent.notification.outgoing;

import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.notification.ALog;
import nl.meent.notification.following.mongo.AService;
import nl.meent.notification.following.mongo.Collections;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Sequence;
import nl.meent.notification.notices.Subject;
import nl.meent.notification.outgoing.BlockingStock.Ready;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.mongo.MongoOutbox;
import nl.meent.runtime.mongo.MongoServedPosition;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.threeten.extra.MutableClock;
import reactor.core.publisher.Mono;

class BlockingStockTest {

    private static final Instant START = ALog.time(5);

    private final AService service = new AService();
    private final MutableClock clock = MutableClock.of(START, ZoneOffset.UTC);
    private final AFailingOutbox outbox =
            new AFailingOutbox(new MongoOutbox(service.database(), service.reactive(), "outbox"));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<List<Outgoing>> looks = new ArrayList<>();
    private final BlockingStock<String> stock = new BlockingStock<>(room());

    BlockingStockTest() {
        outbox.prepare();
    }

    private Room<String> room() {
        return new Room<>(
                "test",
                1,
                this::look,
                () -> () -> {
                    throw new RouteClosedException(new IllegalStateException("nothing goes here"));
                },
                outbox,
                Duration.ofDays(1),
                Duration.ofMinutes(1),
                new MongoServedPosition(service.reactive(), List.of(Collections.PROJECTION)),
                new OutgoingCount(meters, "meent.test", EnumSet.allOf(Outcome.class)),
                clock);
    }

    private Mono<Map<UUID, String>> look(List<Outgoing> claimed, Instant now) {
        looks.add(claimed);
        return Mono.just(claimed.stream().collect(Collectors.toMap(Outgoing::id, _ -> "as of " + now)));
    }

    private void put(int count) {
        outbox.add(
                IntStream.range(0, count)
                        .mapToObj(_ -> new Parcel(notice(), null))
                        .toList(),
                START);
    }

    private static Notice notice() {
        return new Notice(
                UUID.randomUUID(),
                ANNE,
                new Sequence(1),
                Occasion.CONSULTATION_OPENED,
                new Subject(Subject.Type.CONSULTATION, UUID.randomUUID()),
                EVERYONE,
                "Camera’s",
                null,
                null,
                null,
                null,
                ALog.time(1));
    }

    private Ready<String> next() {
        return stock.next(9).orElseThrow();
    }

    private Optional<Outgoing> another() {
        return outbox.claim(clock.instant(), 9, clock.instant().plusSeconds(60), 1).stream()
                .findFirst();
    }

    private long inState(String state) {
        return service.database().getCollection("outbox").countDocuments(new Document("state", state));
    }

    @Test
    void each_is_handed_out_once_and_all_are_looked_at_together() {
        put(150);
        Set<UUID> ids = Stream.generate(() -> stock.next(9))
                .takeWhile(Optional::isPresent)
                .map(ready -> ready.orElseThrow().outgoing().id())
                .collect(Collectors.toSet());
        assertThat(ids).hasSize(150);
        assertThat(looks).singleElement().satisfies(look -> assertThat(look).hasSize(150));
    }

    @Test
    void of_several_processes_that_claim_at_once_each_gets_others() {
        put(400);
        Collection<UUID> got = new ConcurrentLinkedQueue<>();
        List<Thread> processes = IntStream.range(0, 4)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> {
                    while (outbox.isWaiting(START, 9)) {
                        outbox.claim(START, 9, START.plusSeconds(60), 5).forEach(outgoing -> got.add(outgoing.id()));
                    }
                }))
                .toList();
        processes.forEach(BlockingStockTest::ended);
        assertThat(got).hasSize(400).doesNotHaveDuplicates();
    }

    @Test
    void what_goes_is_looked_at_again_after_a_second() {
        put(3);
        assertThat(next().load()).isEqualTo("as of " + START);
        clock.add(Duration.ofMillis(900));
        assertThat(next().load()).isEqualTo("as of " + START);
        clock.add(Duration.ofMillis(100));
        assertThat(next().load()).isEqualTo("as of " + START.plusSeconds(1));
    }

    @Test
    void what_is_claimed_is_nobody_elses_as_long_as_it_is_kept() {
        put(2);
        Ready<String> first = next();
        for (int minute = 0; minute < 3; minute++) {
            clock.add(Duration.ofSeconds(59));
            stock.keep();
        }
        clock.add(Duration.ofSeconds(59));
        assertThat(another()).isEmpty();
        stock.settle(first.outgoing(), Outcome.SENT);
        stock.settle(next().outgoing(), Outcome.SENT);
        assertThat(inState("SENT")).isEqualTo(2);
    }

    @Test
    void what_could_not_be_kept_is_handed_out_by_nobody_but_who_claims_it_anew() {
        put(2);
        next();
        clock.add(Duration.ofSeconds(60));
        assertThat(another()).isPresent();
        assertThat(another()).isPresent();
        assertThat(stock.next(9)).isEmpty();
        stock.keep();
        clock.add(Duration.ofSeconds(59));
        assertThat(stock.next(9)).isEmpty();
        clock.add(Duration.ofSeconds(1));
        assertThat(stock.next(9)).isPresent();
    }

    @Test
    void what_was_not_touched_is_given_back_as_if_nobody_had_had_it() {
        put(2);
        Ready<String> first = next();
        stock.giveBack();
        Outgoing other = another().orElseThrow();
        assertThat(other.id()).isNotEqualTo(first.outgoing().id());
        assertThat(other.attempt()).isEqualTo(1);
        assertThat(another()).isEmpty();
        stock.settle(first.outgoing(), Outcome.SENT);
        assertThat(inState("SENT")).isEqualTo(1);
    }

    @Test
    void nothing_is_handed_out_once_it_is_closed() {
        put(2);
        next();
        stock.close();
        assertThat(stock.next(9)).isEmpty();
        assertThat(another()).isPresent();
    }

    @Test
    void what_waits_here_is_waited_for_by_no_look_at_the_store() {
        put(2);
        assertThat(stock.isWaiting(9)).isTrue();
        next();
        assertThat(stock.isWaiting(9)).isTrue();
        next();
        assertThat(stock.isWaiting(9)).isFalse();
    }

    @Test
    void what_went_and_could_not_be_written_down_goes_no_second_time() {
        put(1);
        Outgoing gone = next().outgoing();
        outbox.goAway();
        assertThatThrownBy(() -> stock.settle(gone, Outcome.SENT)).hasMessage("away");
        outbox.comeBack();
        clock.add(Duration.ofSeconds(59));
        stock.keep();
        clock.add(Duration.ofMinutes(10));
        assertThat(another()).isEmpty();
        assertThat(inState("SENT")).isEqualTo(1);
        assertThat(meters.counter("meent.test", "result", "sent").count()).isEqualTo(1);
    }

    @Test
    void what_has_to_be_tried_again_is_kept_no_longer() {
        put(1);
        Outgoing refused = next().outgoing();
        stock.again(refused, START.plusSeconds(30));
        clock.add(Duration.ofSeconds(29));
        stock.keep();
        assertThat(stock.next(9)).isEmpty();
        clock.add(Duration.ofSeconds(1));
        assertThat(next().outgoing().attempt()).isEqualTo(2);
    }

    @Test
    void those_who_settle_at_once_are_written_together() {
        put(20);
        List<Outgoing> claimed =
                IntStream.range(0, 20).mapToObj(_ -> next().outgoing()).toList();
        CountDownLatch allAreThere = new CountDownLatch(1);
        outbox.holdUp(allAreThere);
        List<Thread> settling = claimed.stream()
                .map(one -> Thread.ofVirtual().start(() -> stock.settle(one, Outcome.SENT)))
                .toList();
        await().until(() -> settling.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
        allAreThere.countDown();
        settling.forEach(BlockingStockTest::ended);
        assertThat(inState("SENT")).isEqualTo(20);
        assertThat(outbox.written).hasSizeLessThanOrEqualTo(2);
    }

    private static void ended(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clock that a test moves. */
}
