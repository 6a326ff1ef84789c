package nl.meent.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MemberIdsTest {

    private final MemberIds ids = new MemberIds("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    /** Computed apart from this code, with Python's hmac and uuid. */
    @Test
    void an_id_is_what_the_contract_says() {
        assertThat(ids.of("http://localhost:8084/meent", "fg-utrecht"))
                .isEqualTo(UUID.fromString("45a70e39-1fc6-8faf-9e2f-1e36fea1f5b6"));
    }

    @Test
    void an_id_is_a_uuid_of_version_8() {
        for (int i = 0; i < 100; i++) {
            UUID id = ids.of("https://issuer.example", "subject-" + i);
            assertThat(id.version()).isEqualTo(8);
            assertThat(id.variant()).isEqualTo(2);
        }
    }

    @Test
    void issuer_and_subject_do_not_run_into_each_other() {
        assertThat(ids.of("https://a", "bc")).isNotEqualTo(ids.of("https://ab", "c"));
    }

    @Test
    void a_short_key_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberIds(new byte[15]));
    }
}
