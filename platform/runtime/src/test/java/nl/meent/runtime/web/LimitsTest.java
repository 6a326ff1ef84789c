package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.bucket4j.TimeMeter;
import java.util.Set;
import java.util.UUID;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.testapi.Edge;
import nl.meent.runtime.web.limits.Questions;
import nl.meent.runtime.web.limits.WriteLimits;
import nl.meent.runtime.web.limits.WriteLimitsProperties;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class LimitsTest extends Edge {

    @Test
    void one_write_too_many_is_429_with_the_time_to_wait() {
        for (int i = 0; i < 20; i++) {
            member.post().uri("/v1/keys").exchange().expectStatus().isOk();
        }
        member.post()
                .uri("/v1/keys")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .value(
                        "Retry-After",
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 61))
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:too-many-writes");
        member.get().uri("/v1/callers/me").exchange().expectStatus().isOk();
        as(ISSUER.token("another-" + UUID.randomUUID()))
                .post()
                .uri("/v1/keys")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void who_waits_may_write_again() {
        MovedTime time = new MovedTime();
        WriteLimits limits = new WriteLimits(new WriteLimitsProperties(2, 60), time);
        UUID member = UUID.randomUUID();
        limits.count(member);
        limits.count(member);
        RejectedException refused = catchThrowableOfType(RejectedException.class, () -> limits.count(member));
        assertThat(refused.rejection()).isEqualTo(RequestRejection.TOO_MANY_WRITES);
        assertThat(refused.details()).containsEntry("seconds", 2L);
        time.nanos += 1_000_000_000L;
        limits.count(member);
    }

    @Test
    void a_question_that_is_posted_counts_for_no_limit() {
        Questions questions = new Questions(Set.of("/v1/similar-questions"));

        assertThat(questions.isAsked(
                        MockServerHttpRequest.post("/v1/similar-questions").build()))
                .isTrue();
        assertThat(questions.isAsked(
                        MockServerHttpRequest.put("/v1/similar-questions").build()))
                .isFalse();
        assertThat(questions.isAsked(MockServerHttpRequest.post("/v1/posts").build()))
                .isFalse();
    }

    private static final class MovedTime implements TimeMeter {
        long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
