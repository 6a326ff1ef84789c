package nl.meent.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.meent.transparency.RawCommit.Event;
import org.junit.jupiter.api.Test;

class BsonTest {

    private static final byte[] COMMIT =
            RawCommit.of(7, List.of(new Event("een", "{\"a\":\"\u00e9\"}"), new Event("twee", "{}")));

    @Test
    void reads_the_number_and_the_events_of_a_commit() {
        LoggedBytes commit = new LoggedBytes(new byte[32], COMMIT);
        assertThat(commit.position()).isEqualTo(7);
        assertThat(commit.payloads("een"))
                .singleElement()
                .satisfies(payload -> assertThat(payload.path("a").asString()).isEqualTo("\u00e9"));
        assertThat(commit.payloads("twee")).hasSize(1);
        assertThat(commit.payloads("drie")).isEmpty();
    }

    @Test
    void a_name_that_stands_twice_is_refused() {
        assertThat(Bson.read(RawCommit.document(RawCommit.number("a", 1), RawCommit.number("b", 2))))
                .isEqualTo(Map.of("a", 1L, "b", 2L));
        assertRefused(RawCommit.document(RawCommit.number("a", 1), RawCommit.number("a", 1)));
    }

    @Test
    void what_has_another_length_kind_or_depth_is_refused() {
        for (int length = 0; length < COMMIT.length; length++) {
            assertRefused(Arrays.copyOf(COMMIT, length));
        }
        assertRefused(Arrays.copyOf(COMMIT, COMMIT.length + 1));
        assertRefused(RawCommit.document(RawCommit.element(0x05, "a", ByteBuffer.allocate(5))));
        byte[] deep = RawCommit.document(RawCommit.number("a", 1));
        for (int depth = 0; depth < 3; depth++) {
            deep = RawCommit.document(RawCommit.element(0x03, "a", ByteBuffer.wrap(deep)));
        }
        assertRefused(deep);
    }

    @Property
    void whatever_was_changed_is_read_or_refused(@ForAll @Size(3) List<Byte> changes, @ForAll int where) {
        byte[] changed = COMMIT.clone();
        for (int i = 0; i < changes.size(); i++) {
            changed[Math.floorMod(where + i, changed.length)] = changes.get(i);
        }
        try {
            new LoggedBytes(new byte[32], changed).payloads("een");
        } catch (InvalidProofException e) {
            assertThat(e.reason()).isEqualTo(Reason.NO_COMMIT);
        }
    }

    private static void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> Bson.read(bytes)).isInstanceOf(InvalidProofException.class);
    }
}
