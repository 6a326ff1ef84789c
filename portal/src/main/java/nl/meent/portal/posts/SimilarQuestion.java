package nl.meent.portal.posts;

import nl.meent.portal.frame.Marked;
import nl.meent.portal.frame.Paths;
import org.jspecify.annotations.Nullable;

/**
 * What was asked before, or a knowledge product that answers it.
 *
 * @param kind        {@code QUESTION} or {@code KNOWLEDGE_PRODUCT}
 * @param answer      the beginning of the accepted answer, plain text; null if there is none
 * @param snippetHtml why it is similar: text with marks
 */
public record SimilarQuestion(
        String id,
        String kind,
        String title,
        @Nullable String url,
        boolean answered,
        int answerCount,
        @Nullable String answer,
        @Nullable String snippetHtml) {

    public String path() {
        return Paths.ours(url, "/berichten/" + id);
    }

    public boolean isQuestion() {
        return "QUESTION".equals(kind);
    }

    /** The sign for it: an accepted answer, answers, or a piece to read. */
    public String icon() {
        return answered ? "rosette-discount-check" : isQuestion() ? "message-circle" : "book";
    }

    /** Text with marks and nothing else, whatever the service sent. */
    public String snippet() {
        return Marked.only(snippetHtml);
    }
}
