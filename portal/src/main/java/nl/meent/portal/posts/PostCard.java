package nl.meent.portal.posts;

import java.time.Instant;
import java.util.List;
import nl.meent.portal.frame.Author;
import org.jspecify.annotations.Nullable;

/** A post in a list. */
public record PostCard(
        String id,
        String kind,
        @Nullable String title,
        @Nullable List<String> themes,
        @Nullable Author author,
        Instant publishedAt,
        @Nullable String status,
        @Nullable Integer answerCount,
        @Nullable String acceptedAnswerId,
        @Nullable Boolean answered) {

    public boolean isQuestion() {
        return "QUESTION".equals(kind);
    }

    /** Whether its asker accepted an answer. */
    public boolean isAnswered() {
        return acceptedAnswerId != null || Boolean.TRUE.equals(answered);
    }

    public int answersOrZero() {
        return answerCount == null ? 0 : answerCount;
    }

    /** {@code accepted}, {@code some} or {@code wanted}. */
    public String tally() {
        return isAnswered() ? "accepted" : answersOrZero() > 0 ? "some" : "wanted";
    }

    @Override
    public List<String> themes() {
        return themes == null ? List.of() : themes;
    }
}
