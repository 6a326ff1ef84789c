package nl.meent.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.meent.events.members.MemberId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class PersonalTest {

    private static final MemberId ANNA = new MemberId(UUID.fromString("5f0c2d7e-0000-8000-8000-000000000001"));

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void known_data_says_whose_it_is() {
        Personal<MemberId> sealedAuthor = Personal.of(DataSubject.contributionsOf(ANNA), ANNA);

        String written = json.writeValueAsString(sealedAuthor);

        assertThat(written).isEqualTo("{\"known\":\"" + ANNA + "\",\"subject\":\"member:" + ANNA + ":contributions\"}");
        assertThat(json.readValue(written, new TypeReference<Personal<MemberId>>() {}))
                .isEqualTo(sealedAuthor);
    }

    @Test
    void a_follower_reads_known_data_without_a_subject() {
        Personal<String> read = json.readValue("{\"known\":\"Anna\"}", new TypeReference<>() {});

        assertThat(read.orNull()).isEqualTo("Anna");
    }

    @Test
    void erased_data_stays_erased_whatever_is_asked_of_it() {
        Personal<String> read = json.readValue("{\"erased\":true}", new TypeReference<>() {});

        assertThat(read).isEqualTo(Personal.erased());
        assertThat(read.map(String::length).orNull()).isNull();
        assertThat(read.or("iemand")).isEqualTo("iemand");
    }
}
