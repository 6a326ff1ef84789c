package nl.meent.community.posts.read;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a post once said.
 *
 * @param at    when it began to say so
 * @param title the title; null when erased
 * @param body  the text in Markdown; null when erased
 */
public record PostRevision(
        Instant at, @Nullable String title, @Nullable String body) {

    static PostRevision of(Document stored) {
        return new PostRevision(stored.getDate("at").toInstant(), stored.getString("title"), stored.getString("body"));
    }
}
