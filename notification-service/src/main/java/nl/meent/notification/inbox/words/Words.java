package nl.meent.notification.inbox.words;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.meent.notification.notices.Notice;
import nl.meent.notification.notices.Quotation;
import nl.meent.notification.notices.Signature;
import nl.meent.runtime.web.words.Language;
import nl.meent.runtime.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says.
 *
 * @param title headline
 * @param text  what happened, in one sentence
 */
public record Words(String title, String text) {

    /**
     * Says it.
     *
     * @param notice   what the member is told
     * @param closesAt the deadline of the consultation that it is about, as of now; null for anything else
     * @param language in which language
     */
    public static Words of(Notice notice, @Nullable Instant closesAt, Language language) {
        Map<String, Object> details = details(notice, closesAt, language);
        return new Words(
                Sentences.filled(sentence(notice, "title", language), details, language),
                Sentences.filled(sentence(notice, "text", language), details, language));
    }

    /** One day left is said in another way than several; and there is more to say where the association's words are there. */
    private static String sentence(Notice notice, String part, Language language) {
        String key = notice.occasion() + "." + part;
        String other = Integer.valueOf(1).equals(notice.daysLeft()) ? Vocabulary.find(key + ".1", language) : null;
        if (notice.quotation() != null) {
            other = Vocabulary.find(key + ".quoting", language);
        }
        return other == null ? Vocabulary.say(key, language) : other;
    }

    private static Map<String, Object> details(Notice notice, @Nullable Instant closesAt, Language language) {
        Map<String, Object> details = new HashMap<>();
        details.put("title", title(notice, language));
        details.put("by", by(notice.by(), language));
        if (notice.daysLeft() != null) {
            details.put("daysLeft", notice.daysLeft());
        }
        Quotation quotation = notice.quotation();
        if (quotation != null) {
            details.put("said", quotation.text());
            details.put("question", String.valueOf(quotation.question()));
        }
        Instant moment = closesAt == null ? notice.moment() : closesAt;
        if (moment != null) {
            details.put("moment", moment);
        }
        return details;
    }

    private static String title(Notice notice, Language language) {
        String title = notice.title();
        return title == null
                ? Vocabulary.say("erased." + notice.subject().type(), language)
                : Vocabulary.say("quoted", language).replace("{title}", title);
    }

    private static String by(@Nullable Signature by, Language language) {
        if (by == null || (!by.asker() && by.function() == null)) {
            return Vocabulary.say("by.colleague", language);
        }
        if (by.asker()) {
            return Vocabulary.say("by.asker", language);
        }
        String function = Vocabulary.say("by." + by.function(), language);
        return by.organisation() == null
                ? function
                : Vocabulary.say("by.at", language)
                        .replace("{function}", function)
                        .replace("{organisation}", by.organisation());
    }
}
