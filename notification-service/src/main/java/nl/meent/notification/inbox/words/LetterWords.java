package nl.meent.notification.inbox.words;

import java.time.Instant;
import nl.meent.notification.notices.Notice;
import nl.meent.runtime.web.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says in an e-mail.
 *
 * @param subject  the line that an inbox of e-mail shows, in one line
 * @param title    headline
 * @param text     what happened, in one sentence
 * @param look     what one does by following the link
 * @param why      why the member gets it
 * @param off      what one does by following the link that ends such e-mail
 * @param choose   what one does by following the link to one's preferences
 * @param inbox    that the inbox goes on
 * @param language in which language it is
 */
public record LetterWords(
        String subject,
        String title,
        String text,
        String look,
        String why,
        String off,
        String choose,
        String inbox,
        Language language) {

    /**
     * Says it.
     *
     * @param notice   what the member is told
     * @param closesAt the deadline of the consultation that it is about, as of now; null for anything else
     * @param language in which language
     */
    public static LetterWords of(Notice notice, @Nullable Instant closesAt, Language language) {
        Words words = Words.of(notice, closesAt, language);
        String about = notice.title();
        return new LetterWords(
                oneLine(about == null ? words.title() : words.title() + ": " + about),
                words.title(),
                words.text(),
                Vocabulary.say("letter.look." + notice.occasion().kind(), language),
                Vocabulary.say("letter.why." + notice.occasion().kind(), language),
                Vocabulary.say("letter.off", language),
                Vocabulary.say("letter.choose", language),
                Vocabulary.say("letter.inbox", language),
                language);
    }

    /** A line break in a title would begin a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
