package nl.meent.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private final SomeLog log = new SomeLog("meent.example/log").with(5);
    private final String note = log.signed(log.checkpoint());

    @Test
    void is_three_lines_and_a_signature() {
        assertThat(note)
                .matches(Pattern.compile(
                        "meent\\.example/log\\n5\\n[A-Za-z0-9+/]{43}=\\n\\n— meent\\.example/log [A-Za-z0-9+/]+=*\\n"));
        assertThat(Checkpoint.verified(note, log.key())).isEqualTo(log.checkpoint());
    }

    @Test
    void may_have_more_lines_and_signatures_of_others() {
        SomeLog witness = new SomeLog("witness.example");
        String other = witness.signed(log.checkpoint());
        String both = note + other.substring(other.indexOf('\u2014'));
        assertThat(Checkpoint.verified(both, log.key())).isEqualTo(log.checkpoint());
    }

    @Test
    void is_refused_when_a_letter_of_it_was_changed() {
        for (int i = 0; i < note.length(); i++) {
            String forged = note.substring(0, i) + (note.charAt(i) == 'A' ? 'B' : 'A') + note.substring(i + 1);
            refused(forged);
        }
    }

    @Test
    void is_refused_when_somebody_else_signed_it() {
        SomeLog forger = new SomeLog("meent.example/log").with(5);
        refused(forger.signed(forger.checkpoint()));
        Checkpoint ofAnother =
                new Checkpoint("other.example/log", 5, log.checkpoint().root());
        refused(log.signed(ofAnother));
    }

    @Test
    void is_refused_when_it_is_none() {
        refused("");
        refused("\n\n");
        refused(note.strip());
        refused(note.substring(0, note.indexOf('\u2014')));
        refused(log.signed(
                new Checkpoint("meent.example/log", -1, log.checkpoint().root())));
    }

    private void refused(String forged) {
        assertThatExceptionOfType(InvalidProofException.class)
                .as(forged)
                .isThrownBy(() -> Checkpoint.verified(forged, log.key()));
    }
}
