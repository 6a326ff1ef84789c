package nl.meent.community.posts.read;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import nl.meent.runtime.web.paging.Cursor;
import org.bson.Document;
import org.bson.conversions.Bson;

/** In what order a list shows posts. */
public enum PostSort {
    /** Last published first. */
    NEWEST("publishedAt", -1, StoredPost::publishedAt),
    /** First published first. */
    OLDEST("publishedAt", 1, StoredPost::publishedAt),
    /** Where something happened last first. */
    ACTIVE("activeAt", -1, StoredPost::activeAt);

    private final String field;
    private final int direction;
    private final transient Function<StoredPost, Instant> value;

    PostSort(String field, int direction, Function<StoredPost, Instant> value) {
        this.field = field;
        this.direction = direction;
        this.value = value;
    }

    Bson order() {
        return new Document(field, direction).append("_id", direction);
    }

    Cursor cursorAfter(StoredPost post) {
        return Cursor.after(value.apply(post), post.id().value());
    }

    Bson behind(Cursor cursor) {
        String beyond = direction < 0 ? "$lt" : "$gt";
        Date at = Date.from(cursor.instant(0));
        return new Document(
                "$or",
                List.of(
                        new Document(field, new Document(beyond, at)),
                        new Document(field, at)
                                .append("_id", new Document(beyond, cursor.id(1).toString()))));
    }
}
