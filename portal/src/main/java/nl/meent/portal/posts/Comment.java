package nl.meent.portal.posts;

import java.time.Instant;
import nl.meent.portal.frame.Author;
import org.jspecify.annotations.Nullable;

/** A remark on a post or an answer. */
public record Comment(
        String id,
        @Nullable String body,
        @Nullable String bodyHtml,
        @Nullable Author author,
        Instant publishedAt) {}
