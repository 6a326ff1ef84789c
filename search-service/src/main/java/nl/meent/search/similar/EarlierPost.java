package nl.meent.search.similar;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.documents.Passage;
import nl.meent.search.find.Snippet;
import org.jspecify.annotations.Nullable;

/** The part of a document that a similar question shows. */
record EarlierPost(
        String id,
        String kind,
        String title,
        boolean answered,
        int answerCount,
        List<Passage> discussion,
        @Nullable String acceptedAnswerId,
        Instant publishedAt) {

    static final List<String> FIELDS =
            List.of("id", "kind", "title", "answered", "answerCount", "discussion", "acceptedAnswerId", "publishedAt");

    private static final int LONGEST = 600;

    static SimilarQuestion shown(Hit<EarlierPost> hit) {
        EarlierPost post = Objects.requireNonNull(hit.source());
        return new SimilarQuestion(
                post.id,
                post.kind,
                post.title,
                DocumentType.POST.url(post.id),
                post.answered,
                post.answerCount,
                post.answer(),
                Snippet.html(hit.highlight()),
                post.publishedAt);
    }

    private @Nullable String answer() {
        return discussion.stream()
                .filter(passage ->
                        passage.kind() == Passage.Kind.ANSWER && passage.id().equals(acceptedAnswerId))
                .map(Passage::text)
                .filter(text -> !text.isBlank())
                .map(EarlierPost::beginning)
                .findFirst()
                .orElse(null);
    }

    /** Cut behind a whole word. */
    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return (end <= 0 ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) : text.substring(0, end)) + " …";
    }
}
