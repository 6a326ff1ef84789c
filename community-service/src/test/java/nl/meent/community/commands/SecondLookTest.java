package nl.meent.community.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.meent.runtime.log.ServedPosition;
import nl.meent.runtime.rejections.RejectedException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class SecondLookTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AtomicLong served = new AtomicLong(1);
    private final AtomicInteger looks = new AtomicInteger();
    private final SecondLook secondLook = new SecondLook(new ServedPosition() {
        @Override
        public Mono<Long> current() {
            return Mono.fromSupplier(served::getAndIncrement);
        }

        @Override
        public Mono<Long> head() {
            return Mono.just(3L);
        }
    });

    @Test
    void a_no_on_a_view_that_was_behind_becomes_a_yes_when_the_view_has_caught_up() {
        var _ = StepVerifier.create(secondLook.at(() -> served.get() > 3 ? Mono.just("ja") : no()))
                .expectNext("ja")
                .expectComplete()
                .verify(LONGEST);
        assertThat(looks).hasValue(1);
    }

    @Test
    void a_no_that_stays_is_a_no_after_two_looks() {
        var _ = StepVerifier.create(secondLook.at(this::no))
                .expectErrorMatches(no -> no instanceof RejectedException)
                .verify(LONGEST);
        assertThat(looks).hasValue(2);
    }

    @Test
    void a_yes_is_not_looked_at_again() {
        var _ = StepVerifier.create(secondLook.at(() -> {
                    looks.incrementAndGet();
                    return Mono.just("ja");
                }))
                .expectNext("ja")
                .expectComplete()
                .verify(LONGEST);
        assertThat(looks).hasValue(1);
        assertThat(served).hasValue(1);
    }

    private Mono<String> no() {
        looks.incrementAndGet();
        return Mono.error(new RejectedException(CommandRejection.NOT_FOUND));
    }
}
