package nl.meent.community.posts.read;

import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleId;
import nl.meent.events.posts.AnswerAcceptanceWithdrawn;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerEdited;
import nl.meent.events.posts.AnswerGiven;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.CommentPlaced;
import nl.meent.events.posts.HelpfulMarkGiven;
import nl.meent.events.posts.HelpfulMarkTakenBack;
import nl.meent.events.posts.PostClosed;
import nl.meent.events.posts.PostEdited;
import nl.meent.events.posts.PostEvent;
import nl.meent.events.posts.PostFollowed;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostMarkEvent;
import nl.meent.events.posts.PostPublished;
import nl.meent.events.posts.PostReported;
import nl.meent.events.posts.PostRestored;
import nl.meent.events.posts.PostUnfollowed;
import nl.meent.events.posts.PostWithdrawn;
import nl.meent.events.posts.Source;
import nl.meent.events.themes.ThemeId;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.BulkWrites;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Posts with their answers and comments, a document each. Answers and comments are kept under their ids, so that applying
 * an event twice gives the same document.
 */
public final class PostsProjection extends MongoProjection {

    private static final int VERSION = 3;

    static final String POSTS = "posts-v" + VERSION;
    static final String REVISIONS = "post-revisions-v" + VERSION;

    /** Key of helpful marks on the post itself. */
    static final String THE_POST = "post";

    /** Projects into the database of this service. */
    public PostsProjection(MongoDatabase database) {
        super(database, "posts", VERSION);
        MongoCollection<Document> posts = database.getCollection(POSTS);
        posts.createIndex(Indexes.descending("publishedAt", "_id"));
        posts.createIndex(Indexes.descending("activeAt", "_id"));
        posts.createIndex(Indexes.compoundIndex(Indexes.ascending("themes"), Indexes.descending("publishedAt", "_id")));
        posts.createIndex(
                Indexes.compoundIndex(Indexes.ascending("circles"), Indexes.descending("publishedAt", "_id")));
        database.getCollection(REVISIONS).createIndex(Indexes.ascending("postId", "position"));
    }

    @Override
    protected void on(LoggedEvent logged, BulkWrites writes) {
        switch (logged.event()) {
            case PostPublished event -> published(event, logged, writes);
            case PostEdited event -> edited(event, logged, writes);
            case AnswerGiven event -> given(event, logged, writes);
            case AnswerEdited event -> edited(event, logged, writes);
            case PostEvent event -> change(event.postId(), changeBy(event, logged), writes);
            case PostMarkEvent event -> change(event.postId(), markedBy(event), writes);
            default -> {}
        }
    }

    private static void change(PostId post, Bson change, BulkWrites writes) {
        writes.update(POSTS, post.toString(), change);
    }

    private static void published(PostPublished event, LoggedEvent logged, BulkWrites writes) {
        Document post = new Document("_id", event.postId().toString())
                .append("kind", event.kind().name())
                .append("title", event.title().orNull())
                .append("body", event.body().orNull())
                .append("themes", themes(event.themes()))
                .append("circles", event.circles().stream().map(CircleId::value).toList())
                .append("author", author(event.author()))
                .append("source", source(event.source()))
                .append("version", Personal.knownOrNull(event.version()))
                .append("publishedAt", logged.time())
                .append("activeAt", logged.time())
                .append("revision", 1L)
                .append("closed", false)
                .append("withdrawn", false)
                .append("hidden", false)
                .append("reports", new Document())
                .append("answered", false)
                .append("answers", new Document())
                .append("comments", new Document())
                .append("helpful", new Document())
                .append("followers", List.of());
        writes.put(POSTS, post);
        revision(event.postId(), event.title(), event.body(), logged, writes);
    }

    private static void edited(PostEdited event, LoggedEvent logged, BulkWrites writes) {
        change(
                event.postId(),
                combine(
                        set("title", event.title().orNull()),
                        set("body", event.body().orNull()),
                        set("themes", themes(event.themes())),
                        set("source", source(event.source())),
                        set("version", Personal.knownOrNull(event.version())),
                        set("editedAt", logged.time()),
                        addToSet("edits", logged.position())),
                writes);
        revision(event.postId(), event.title(), event.body(), logged, writes);
    }

    private static void given(AnswerGiven event, LoggedEvent logged, BulkWrites writes) {
        change(event.postId(), answered(event, logged.time()), writes);
        revision(event.postId(), event.answerId(), event.body(), logged, writes);
    }

    private static void edited(AnswerEdited event, LoggedEvent logged, BulkWrites writes) {
        change(
                event.postId(),
                combine(
                        set(answer(event.answerId(), "body"), event.body().orNull()),
                        set(answer(event.answerId(), "editedAt"), logged.time()),
                        addToSet(answer(event.answerId(), "edits"), logged.position())),
                writes);
        revision(event.postId(), event.answerId(), event.body(), logged, writes);
    }

    private static void revision(
            PostId post, AnswerId answer, Personal<String> body, LoggedEvent logged, BulkWrites writes) {
        writes.put(
                REVISIONS,
                new Document("_id", answer + "/" + logged.position())
                        .append("postId", post.toString())
                        .append("answerId", answer.toString())
                        .append("position", logged.position())
                        .append("body", body.orNull())
                        .append("at", logged.time()));
    }

    private static void revision(
            PostId post, Personal<String> title, Personal<String> body, LoggedEvent logged, BulkWrites writes) {
        writes.put(
                REVISIONS,
                new Document("_id", post + "/" + logged.position())
                        .append("postId", post.toString())
                        .append("position", logged.position())
                        .append("title", title.orNull())
                        .append("body", body.orNull())
                        .append("at", logged.time()));
    }

    private static Bson changeBy(PostEvent post, LoggedEvent logged) {
        return switch (post) {
            case CommentPlaced event -> commented(event, logged.time());
            case AnswerAccepted event ->
                set("acceptedAnswerId", event.answerId().toString());
            case AnswerAcceptanceWithdrawn _ -> set("acceptedAnswerId", null);
            case PostClosed event ->
                combine(set("closed", true), set("closedReason", event.reason().orNull()));
            case PostWithdrawn _ -> set("withdrawn", true);
            case PostHidden event ->
                combine(set("hidden", true), set("hiddenReason", event.reason().orNull()));
            case PostRestored _ -> set("hidden", false);
            case PostReported event ->
                set(
                        "reports." + event.reporter(),
                        new Document("reason", event.reason().orNull()).append("at", logged.time()));
            case PostPublished _, PostEdited _, AnswerGiven _, AnswerEdited _ ->
                throw new IllegalArgumentException("handled before");
        };
    }

    private static Bson answered(AnswerGiven event, Instant at) {
        return combine(
                set(
                        "answers." + event.answerId(),
                        new Document("body", event.body().orNull())
                                .append("author", author(event.author()))
                                .append("at", at)),
                set("answered", true),
                max("activeAt", at));
    }

    private static Bson commented(CommentPlaced event, Instant at) {
        AnswerId answer = event.answerId();
        return combine(
                set(
                        "comments." + event.commentId(),
                        new Document("body", event.body().orNull())
                                .append("author", author(event.author()))
                                .append("answerId", answer == null ? null : answer.toString())
                                .append("at", at)),
                max("activeAt", at));
    }

    private static Bson markedBy(PostMarkEvent mark) {
        return switch (mark) {
            case HelpfulMarkGiven event ->
                addToSet(helpful(event.answerId()), event.memberId().toString());
            case HelpfulMarkTakenBack event ->
                pull(helpful(event.answerId()), event.memberId().toString());
            case PostFollowed event -> addToSet("followers", event.memberId().toString());
            case PostUnfollowed event -> pull("followers", event.memberId().toString());
        };
    }

    private static String helpful(@Nullable AnswerId answer) {
        return "helpful." + (answer == null ? THE_POST : answer.toString());
    }

    private static String answer(AnswerId answer, String field) {
        return "answers." + answer + "." + field;
    }

    private static Document author(Author author) {
        var sealed = author.sealedAuthor();
        var member = sealed == null ? author.memberId() : sealed.orNull();
        var function = author.function();
        return new Document("withoutName", author.withoutName())
                .append("member", member == null ? null : member.toString())
                .append("function", function == null ? null : function.name());
    }

    private static @Nullable Document source(@Nullable Personal<Source> personal) {
        Source source = Personal.knownOrNull(personal);
        return source == null ? null : new Document("title", source.title()).append("url", source.url());
    }

    private static List<String> themes(List<ThemeId> themes) {
        return themes.stream().map(ThemeId::value).toList();
    }
}
