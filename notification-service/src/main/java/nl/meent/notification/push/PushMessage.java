package nl.meent.notification.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import nl.meent.notification.inbox.words.Words;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.outgoing.Wishes.Wanted;
import nl.meent.runtime.web.words.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is told.
 *
 * @param title  headline
 * @param text   what happened, in one sentence
 * @param link   path of the portal's page about it
 * @param notice id of the notice
 */
record PushMessage(String title, String text, String link, UUID notice) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_TEXT = 600;
    private static final int TOPIC_BYTES = 24;
    private static final Duration USUAL_LIFE = Duration.ofDays(1);
    private static final Duration LONGEST_LIFE = Duration.ofDays(28);

    static PushMessage of(Wanted wanted) {
        Notice notice = wanted.notice();
        Words words = Words.of(notice, wanted.closesAt(), Language.DUTCH);
        return new PushMessage(
                words.title(), shortened(words.text()), notice.subject().link(), notice.id());
    }

    /** A record of push has room for 3,993 bytes, and no character takes more than six there. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        return text.substring(0, end) + "…";
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** How long a push service keeps it for a browser that is off: as long as one can respond, else a day. */
    static Duration life(@Nullable Instant closesAt, Instant now) {
        if (closesAt == null || !closesAt.isAfter(now)) {
            return USUAL_LIFE;
        }
        Duration left = Duration.between(now, closesAt);
        return left.compareTo(LONGEST_LIFE) < 0 ? left : LONGEST_LIFE;
    }

    /** What a later message about the same thing replaces, while neither was seen. Says nothing of the subject. */
    static String topic(Notice notice) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(notice.subject().toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TOPIC_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
