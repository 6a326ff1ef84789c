package nl.meent.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.web.limits.Questions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Whoever reads sees what they know of, and whoever decides sees what everybody was told of. */
class PositionFilterTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final AtomicLong reached = new AtomicLong(3);
    private final AtomicLong seen = new AtomicLong(-1);

    @Test
    void a_read_that_wants_nothing_is_answered_with_what_is_there() {
        MockServerWebExchange exchange = through(community(9), LONGEST, request(HttpMethod.GET, "/v1/posts", null));

        assertThat(seen).hasValue(3);
        assertThat(served(exchange)).isEqualTo("3");
    }

    @Test
    void a_read_waits_for_what_it_wants() {
        MockServerWebExchange exchange = through(community(9), LONGEST, request(HttpMethod.GET, "/v1/posts", "7"));

        assertThat(seen).hasValueGreaterThanOrEqualTo(7);
        assertThat(Long.parseLong(served(exchange))).isGreaterThanOrEqualTo(7);
    }

    @Test
    void a_read_that_waited_long_enough_is_answered_with_what_is_there() {
        MockServerWebExchange exchange = through(standing(9), SHORT, request(HttpMethod.GET, "/v1/posts", "7"));

        assertThat(served(exchange)).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_decision_rests_on_everything_that_was_acknowledged_before_it(String method) {
        var _ = through(community(9), LONGEST, request(HttpMethod.valueOf(method), "/v1/posts", null));

        assertThat(seen).hasValueGreaterThanOrEqualTo(9);
    }

    @Test
    void a_question_that_is_posted_waits_like_a_read() {
        MockServerWebExchange exchange =
                through(follower(), LONGEST, request(HttpMethod.POST, "/v1/similar-questions", "7"));

        assertThat(seen).hasValueGreaterThanOrEqualTo(7);
        assertThat(Long.parseLong(served(exchange))).isGreaterThanOrEqualTo(7);
    }

    @Test
    void a_follower_does_not_know_the_end_and_decides_at_once() {
        var _ = through(follower(), LONGEST, request(HttpMethod.PUT, "/v1/inbox/read-until", null));

        assertThat(seen).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/log", "/v1/log/checkpoint", "/v1/clock", "/v1/openapi.json", "/v1/inbox/stream", "/livez"})
    void what_does_not_rest_on_the_log_has_no_position(String path) {
        MockServerWebExchange exchange = through(community(9), LONGEST, request(HttpMethod.GET, path, "7"));

        assertThat(seen).hasValue(3);
        assertThat(exchange.getResponse().getHeaders().containsHeader("Meent-Position"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.5", " ", "1234567890123456789"})
    void a_position_is_a_whole_number(String wanted) {
        assertThatThrownBy(() -> through(community(9), LONGEST, request(HttpMethod.GET, "/v1/posts", wanted)))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void nobody_knows_a_position_beyond_the_end() {
        MockServerWebExchange exchange = request(HttpMethod.GET, "/v1/posts", "10");

        var _ = StepVerifier.create(filtered(community(9), LONGEST, exchange))
                .expectError(InvalidException.class)
                .verify(LONGEST);
        assertThat(seen).hasValue(-1);
    }

    private MockServerWebExchange through(ServedPosition position, Duration wait, MockServerWebExchange exchange) {
        var _ = StepVerifier.create(filtered(position, wait, exchange))
                .expectComplete()
                .verify(LONGEST);
        return exchange;
    }

    private Mono<Void> filtered(ServedPosition position, Duration wait, MockServerWebExchange exchange) {
        return new PositionFilter(position, wait, new Questions(Set.of("/v1/similar-questions")))
                .filter(exchange, _ -> Mono.fromRunnable(() -> seen.set(reached.get())));
    }

    private static MockServerWebExchange request(HttpMethod method, String path, @Nullable String wanted) {
        MockServerHttpRequest.BodyBuilder request = MockServerHttpRequest.method(method, path);
        return MockServerWebExchange.from(wanted == null ? request : request.header("Meent-Position", wanted));
    }

    private static String served(MockServerWebExchange exchange) {
        return String.valueOf(exchange.getResponse().getHeaders().getFirst("Meent-Position"));
    }

    /** A read side that comes one further each time that it is asked, and an end that is known. */
    private ServedPosition community(long head) {
        return position(Mono.just(head), 1);
    }

    private ServedPosition standing(long head) {
        return position(Mono.just(head), 0);
    }

    private ServedPosition follower() {
        return position(Mono.empty(), 1);
    }

    private ServedPosition position(Mono<Long> head, int step) {
        return new ServedPosition() {
            private boolean asked;

            @Override
            public Mono<Long> current() {
                return Mono.fromSupplier(() -> {
                    long now = asked ? reached.addAndGet(step) : reached.get();
                    asked = true;
                    return now;
                });
            }

            @Override
            public Mono<Long> head() {
                return head;
            }
        };
    }
}
