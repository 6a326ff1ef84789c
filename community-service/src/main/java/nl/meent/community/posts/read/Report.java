package nl.meent.community.posts.read;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a member asked moderators to look at, the last time that this member did. Who it was is for nobody.
 *
 * @param reason why; null when erased
 * @param at     when
 */
public record Report(@Nullable String reason, Instant at) {

    /** The oldest first. */
    static List<Report> of(Document byReporter) {
        return byReporter.values().stream()
                .map(Document.class::cast)
                .map(stored -> new Report(
                        stored.getString("reason"), stored.getDate("at").toInstant()))
                .sorted(Comparator.comparing(Report::at))
                .toList();
    }
}
