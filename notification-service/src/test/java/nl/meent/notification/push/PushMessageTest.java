package nl.meent.notification.push;

import static nl.meent.notification.Community.ANNE;
import static nl.meent.notification.Community.EVERYONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.meent.notification.ALog;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Sequence;
import nl.meent.notification.notices.Subject;
import nl.meent.notification.outgoing.Wishes.Wanted;
import nl.meent.notification.push.encryption.BrowserKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushMessageTest {

    private final UUID about = UUID.randomUUID();

    private static Notice notice(UUID about, String title) {
        return new Notice(
                UUID.randomUUID(),
                ANNE,
                new Sequence(1),
                Occasion.CONSULTATION_OPENED,
                new Subject(Subject.Type.CONSULTATION, about),
                EVERYONE,
                title,
                null,
                null,
                null,
                null,
                ALog.time(1));
    }

    @Test
    void a_later_one_about_the_same_thing_replaces_it_and_its_topic_does_not_say_what_that_is() {
        String topic = PushMessage.topic(notice(about, "Camera’s"));
        assertThat(PushMessage.topic(notice(about, "Camera’s, vervolg"))).isEqualTo(topic);
        assertThat(PushMessage.topic(notice(UUID.randomUUID(), "Camera’s"))).isNotEqualTo(topic);
        assertThat(topic).doesNotContain(about.toString().replace("-", ""));
    }

    /** A character beyond the first plane is two halves in a text, of which none goes without the other. */
    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void a_text_that_is_too_long_is_cut_between_characters_and_fits(String before) {
        PushMessage message = PushMessage.of(new Wanted(notice(about, before + "\ud83d\udcf7".repeat(1_000)), null));
        assertThat(message.text()).hasSizeBetween(600, 601).endsWith("…");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(message.text()))
                .isTrue();
        assertThat(message.bytes()).hasSizeLessThanOrEqualTo(BrowserKeys.MOST_BYTES);
    }

    @Test
    void a_short_text_is_told_as_it_is() {
        PushMessage message = PushMessage.of(new Wanted(notice(about, "Camera’s"), null));
        assertThat(message.text()).contains("Camera’s").doesNotContain("…");
    }
}
