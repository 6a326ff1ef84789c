package nl.meent.notification.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.meent.notification.notices.Kind;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void consultations_come_by_mail_to_who_chose_nothing_and_all_else_into_the_inbox() {
        assertThat(Preferences.DEFAULT.kinds()).containsOnlyKeys(Kind.values());
        assertThat(Preferences.DEFAULT.kinds().entrySet().stream()
                        .filter(chosen -> chosen.getValue() == Channel.EMAIL_AT_ONCE)
                        .map(Map.Entry::getKey))
                .containsExactly(
                        Kind.CONSULTATION_OPENED,
                        Kind.CONSULTATION_CHANGED,
                        Kind.CONSULTATION_CLOSING_SOON,
                        Kind.CONSULTATION_OUTCOME);
        assertThat(Preferences.DEFAULT.kinds().values()).containsOnly(Channel.EMAIL_AT_ONCE, Channel.INBOX);
        assertThat(Preferences.DEFAULT.muted()).isEmpty();
    }

    @Test
    void a_kind_that_is_off_is_muted() {
        assertThat(new Preferences(Map.of(Kind.COMMENT, Channel.NONE)).muted()).containsExactly(Kind.COMMENT);
    }

    @Test
    void a_consultation_that_waits_for_an_answer_is_told_whatever_was_stored() {
        Preferences stored = new Preferences(Map.of(
                Kind.CONSULTATION_OPENED, Channel.NONE,
                Kind.CONSULTATION_CLOSING_SOON, Channel.NONE,
                Kind.CONSULTATION_OUTCOME, Channel.NONE));
        assertThat(stored.muted()).containsExactly(Kind.CONSULTATION_OUTCOME);
    }
}
