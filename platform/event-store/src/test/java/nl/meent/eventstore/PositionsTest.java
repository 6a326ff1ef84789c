package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void the_last_event_of_a_commit_ends_it_whatever_its_size() {
        assertThat(Positions.of(7, 0, 1)).isEqualTo(Positions.after(7));
        assertThat(Positions.of(7, 2, 3)).isEqualTo(Positions.after(7));
        assertThat(Positions.of(7, 1, 3)).isEqualTo(new GlobalSequenceTrackingToken(7L << 12 | 1));
    }

    @Test
    void tokens_grow_with_the_log() {
        assertThat(Positions.of(7, 0, 2).covers(Positions.after(6))).isTrue();
        assertThat(Positions.after(7).covers(Positions.of(7, 0, 2))).isTrue();
        assertThat(Positions.after(6).covers(Positions.of(7, 0, 2))).isFalse();
    }

    @Test
    void a_token_within_a_commit_has_only_those_before_it_wholly_behind_it() {
        assertThat(Positions.wholeCommitsOf(Positions.of(7, 1, 3))).isEqualTo(6);
        assertThat(Positions.eventsOf(Positions.of(7, 1, 3))).isEqualTo(2);
        assertThat(Positions.wholeCommitsOf(Positions.after(7))).isEqualTo(7);
        assertThat(Positions.eventsOf(Positions.after(7))).isZero();
    }

    @Test
    void no_token_is_the_beginning() {
        assertThat(Positions.wholeCommitsOf(null)).isZero();
        assertThat(Positions.commitOf(null)).isZero();
        assertThat(Positions.after(0)).isEqualTo(new GlobalSequenceTrackingToken(4095));
    }

    @Test
    void a_token_of_another_source_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Positions.commitOf(GapAwareTrackingToken.newInstance(3, java.util.Set.of())));
    }
}
