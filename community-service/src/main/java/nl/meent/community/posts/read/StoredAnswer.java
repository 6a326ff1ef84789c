package nl.meent.community.posts.read;

import java.time.Instant;
import java.util.List;
import nl.meent.events.posts.AnswerId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An answer.
 *
 * @param id       the answer
 * @param body     Markdown; null when erased
 * @param author   who wrote it
 * @param at       when
 * @param editedAt when it was last edited, or null
 * @param revision counts from 1 and grows with every edit
 */
public record StoredAnswer(
        AnswerId id,
        @Nullable String body,
        StoredAuthor author,
        Instant at,
        @Nullable Instant editedAt,
        long revision) {

    static StoredAnswer of(AnswerId id, Document answer) {
        return new StoredAnswer(
                id,
                answer.getString("body"),
                StoredAuthor.of(answer.get("author", Document.class)),
                answer.getDate("at").toInstant(),
                StoredPost.instant(answer, "editedAt"),
                1L + answer.getList("edits", Long.class, List.of()).size());
    }
}
