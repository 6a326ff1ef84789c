package nl.meent.community.posts.read;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What an answer once said.
 *
 * @param at   when it began to say so
 * @param body the text in Markdown; null when erased
 */
public record AnswerRevision(Instant at, @Nullable String body) {

    static AnswerRevision of(Document stored) {
        return new AnswerRevision(stored.getDate("at").toInstant(), stored.getString("body"));
    }
}
