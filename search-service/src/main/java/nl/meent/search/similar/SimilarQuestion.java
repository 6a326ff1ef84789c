package nl.meent.search.similar;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked earlier, or a knowledge product that answers it.
 *
 * @param id          the post
 * @param kind        {@code QUESTION} or {@code KNOWLEDGE_PRODUCT}
 * @param title       title, plain text
 * @param url         path of the portal where it is shown
 * @param answered    whether an answer was accepted
 * @param answerCount how many answers it has
 * @param answer      the beginning of the accepted answer, plain text; null where there is none
 * @param snippetHtml why it is similar: escaped text with {@code <mark>} around words
 * @param publishedAt when it was published
 */
record SimilarQuestion(
        String id,
        String kind,
        String title,
        String url,
        boolean answered,
        int answerCount,

        @Schema(description = "Het begin van het geaccepteerde antwoord, als platte tekst") @Nullable
        String answer,

        String snippetHtml,
        Instant publishedAt) {}
