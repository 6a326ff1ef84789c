package nl.meent.search.posts;

import java.util.List;
import java.util.function.Function;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerAcceptanceWithdrawn;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerEdited;
import nl.meent.events.posts.AnswerGiven;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.CommentPlaced;
import nl.meent.events.posts.PostClosed;
import nl.meent.events.posts.PostEdited;
import nl.meent.events.posts.PostEvent;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostPublished;
import nl.meent.events.posts.PostReported;
import nl.meent.events.posts.PostRestored;
import nl.meent.events.posts.PostWithdrawn;
import nl.meent.search.documents.DocumentAudience;
import nl.meent.search.documents.DocumentRule;
import nl.meent.search.documents.DocumentStatus;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.documents.Passage;
import nl.meent.search.documents.PlainText;
import nl.meent.search.documents.SearchDocument;
import nl.meent.search.documents.Standing;
import nl.meent.search.documents.Writer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A post with its answers and comments is one document, so that a question is found by what was answered. */
@Component
final class PostDocuments implements DocumentRule<PostEvent> {

    @Override
    public Class<PostEvent> events() {
        return PostEvent.class;
    }

    @Override
    public String documentId(PostEvent event) {
        return event.postId().toString();
    }

    @Override
    public @Nullable SearchDocument after(PostEvent event, @Nullable SearchDocument before, Occasion occasion) {
        if (event instanceof PostPublished published) {
            return published(published, occasion);
        }
        return before == null ? null : changed(event, before);
    }

    private static SearchDocument published(PostPublished event, Occasion occasion) {
        return new SearchDocument(
                occasion.token(),
                event.postId().toString(),
                DocumentType.POST,
                event.kind().name(),
                DocumentStatus.VISIBLE,
                event.title().or(""),
                PlainText.of(event.body().or("")),
                null,
                List.of(),
                event.themes(),
                writer(event.author(), occasion.writers()),
                DocumentAudience.of(event.circles()),
                null,
                occasion.time(),
                Standing.NONE);
    }

    /** Without name nothing but the function is taken over, whatever else the event may hold. */
    private static Writer writer(Author author, Function<MemberId, Writer> writers) {
        MemberId member = author.memberId();
        return author.withoutName() || member == null
                ? new Writer(null, true, author.function(), null)
                : writers.apply(member);
    }

    private static SearchDocument changed(PostEvent event, SearchDocument before) {
        return switch (event) {
            case PostPublished _, PostReported _ -> before;
            case PostClosed _ -> before.in(Standing.State.CLOSED);
            case PostEdited edited ->
                before.withText(
                        edited.title().or(""), PlainText.of(edited.body().or("")), edited.themes());
            case PostWithdrawn _ -> before.withdrawn();
            case PostHidden _ -> before.withStatus(DocumentStatus.HIDDEN);
            case PostRestored _ -> before.withStatus(DocumentStatus.VISIBLE);
            case AnswerGiven answer ->
                before.with(answer(answer.answerId().toString(), answer.body().or("")));
            case AnswerEdited answer ->
                before.with(answer(answer.answerId().toString(), answer.body().or("")));
            case CommentPlaced comment ->
                before.with(new Passage(
                        comment.commentId().toString(),
                        Passage.Kind.COMMENT,
                        PlainText.of(comment.body().or(""))));
            case AnswerAccepted accepted ->
                before.withAccepted(accepted.answerId().toString());
            case AnswerAcceptanceWithdrawn _ -> before.withAccepted(null);
        };
    }

    private static Passage answer(String id, String body) {
        return new Passage(id, Passage.Kind.ANSWER, PlainText.of(body));
    }
}
