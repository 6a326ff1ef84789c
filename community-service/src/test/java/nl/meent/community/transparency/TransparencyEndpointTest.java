package nl.meent.community.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.meent.community.RunningService;
import nl.meent.transparency.Checkpoint;
import nl.meent.transparency.MerkleProofs;
import nl.meent.transparency.TreeHash;
import nl.meent.transparency.VerificationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class TransparencyEndpointTest {

    private final WebTestClient anybody = RunningService.shared().anonymous();

    TransparencyEndpointTest() {
        RunningService.shared()
                .as("fg-eerste")
                .get()
                .uri("/v1/members/me")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void everybody_gets_a_checkpoint_that_the_key_of_the_log_signed() {
        VerificationKey key = VerificationKey.parse(text("/v1/log/key"));
        Checkpoint checkpoint = Checkpoint.verified(text("/v1/log/checkpoint"), key);
        assertThat(checkpoint.origin()).isEqualTo("meent.example/log");
        assertThat(checkpoint.size()).isPositive();
    }

    @Test
    void everybody_gets_proofs_that_hold() {
        Checkpoint checkpoint =
                Checkpoint.verified(text("/v1/log/checkpoint"), VerificationKey.parse(text("/v1/log/key")));
        long size = checkpoint.size();
        JsonNode one = json("/v1/log/inclusion-proof?position=1&size=1");
        assertThat(one.path("path").isEmpty()).isTrue();
        assertThat(one.path("leafIndex").asLong()).isZero();
        TreeHash leaf = TreeHash.parse(one.path("rootHash").asString());

        JsonNode now = json("/v1/log/inclusion-proof?position=1&size=" + size);
        assertThat(now.path("rootHash").asString()).isEqualTo(checkpoint.root().toString());
        assertThat(MerkleProofs.includes(checkpoint.root(), size, 0, leaf, path(now)))
                .isTrue();
        assertThat(MerkleProofs.isConsistent(
                        leaf, 1, checkpoint.root(), size, path(json("/v1/log/consistency-proof?from=1&to=" + size))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/log/inclusion-proof?position=0&size=1",
                "/v1/log/inclusion-proof?position=2&size=1",
                "/v1/log/inclusion-proof?position=1&size=999999999",
                "/v1/log/inclusion-proof?position=-1&size=-1",
                "/v1/log/inclusion-proof?position=x&size=1",
                "/v1/log/inclusion-proof?position=1",
                "/v1/log/consistency-proof?from=0&to=1",
                "/v1/log/consistency-proof?from=2&to=1",
                "/v1/log/consistency-proof?from=1&to=9223372036854775807",
                "/v1/log/consistency-proof"
            })
    void what_is_not_in_the_log_has_no_proof(String address) {
        anybody.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void the_feed_itself_stays_for_followers() {
        anybody.get().uri("/v1/log").exchange().expectStatus().isUnauthorized();
    }

    private static List<TreeHash> path(JsonNode proof) {
        return proof.path("path")
                .valueStream()
                .map(hash -> TreeHash.parse(hash.asString()))
                .toList();
    }

    private String text(String address) {
        return Objects.requireNonNull(anybody.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_PLAIN)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private JsonNode json(String address) {
        return Objects.requireNonNull(anybody.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
