package nl.meent.community.consultations.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ResponseId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownResponseTest {

    private static final Set<String> COUNTED = Set.of("geteld");

    @Test
    void what_was_counted_comes_with_what_one_counts_again_with() {
        ShownResponse shown = ShownResponse.of(response("geteld"), false, COUNTED);
        assertThat(shown.commitment()).isEqualTo("geteld");
        assertThat(shown.salt()).isEqualTo("zout");
    }

    @Test
    void what_was_not_counted_comes_without() {
        ShownResponse shown = ShownResponse.of(response("anders"), false, COUNTED);
        assertThat(shown.commitment()).isNull();
        assertThat(shown.salt()).isNull();
    }

    /** As responses were stored before there were receipts. */
    @Test
    void a_response_without_a_commitment_is_shown_too() {
        ShownResponse shown = ShownResponse.of(response(null), false, COUNTED);
        assertThat(shown.answers()).containsExactly(new Answer("rol", "AGREE"));
        assertThat(shown.commitment()).isNull();
    }

    private static StoredResponse response(@Nullable String commitment) {
        return new StoredResponse(
                new ResponseId(UUID.randomUUID()),
                List.of(new Answer("rol", "AGREE")),
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                commitment,
                "zout",
                1,
                1);
    }
}
