package nl.meent.community.consultations.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.meent.events.consultations.BackgroundDocument;
import nl.meent.events.consultations.ConsultationFollowedUp;
import nl.meent.events.consultations.FollowUpId;
import nl.meent.events.consultations.FollowUpState;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What became of an outcome.
 *
 * @param id         the follow-up
 * @param questionId the question whose outcome it goes on from; null for the outcome as a whole
 * @param text       the news
 * @param state      how far it is
 * @param links      where to read more
 * @param newsBy     the day, in the Netherlands, by which there will be more news; null where none is promised
 * @param saidAt     when it was said
 */
public record FollowUp(
        FollowUpId id,
        @Nullable String questionId,
        String text,
        FollowUpState state,
        List<BackgroundDocument> links,
        @Nullable LocalDate newsBy,
        Instant saidAt) {

    /** Whether the promised news is not there although its day has passed; whether there is newer news, the caller knows. */
    boolean isAwaitedSince(LocalDate today) {
        return newsBy != null && newsBy.isBefore(today);
    }

    static Document stored(ConsultationFollowedUp event, Instant at) {
        LocalDate newsBy = event.newsBy();
        return new Document("questionId", event.questionId())
                .append("text", event.text())
                .append("state", event.state().name())
                .append(
                        "links",
                        event.links().stream()
                                .map(link -> new Document("title", link.title()).append("url", link.url()))
                                .toList())
                .append("newsBy", newsBy == null ? null : newsBy.toString())
                .append("at", at);
    }

    static List<FollowUp> newestFirst(Document stored) {
        return stored.entrySet().stream()
                .map(entry -> of(entry.getKey(), (Document) entry.getValue()))
                .sorted(Comparator.comparing(FollowUp::saidAt)
                        .thenComparing(each -> each.id().toString())
                        .reversed())
                .toList();
    }

    private static FollowUp of(String id, Document stored) {
        String newsBy = stored.getString("newsBy");
        return new FollowUp(
                FollowUpId.of(id),
                stored.getString("questionId"),
                stored.getString("text"),
                FollowUpState.valueOf(stored.getString("state")),
                stored.getList("links", Document.class).stream()
                        .map(link -> new BackgroundDocument(link.getString("title"), link.getString("url")))
                        .toList(),
                newsBy == null ? null : LocalDate.parse(newsBy),
                stored.getDate("at").toInstant());
    }
}
