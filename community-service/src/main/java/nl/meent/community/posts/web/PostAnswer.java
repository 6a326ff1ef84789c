package nl.meent.community.posts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.community.markdown.Markdown;
import nl.meent.community.members.Actor;
import nl.meent.community.members.read.MemberView;
import nl.meent.community.posts.read.Report;
import nl.meent.community.posts.read.StoredAnswer;
import nl.meent.community.posts.read.StoredComment;
import nl.meent.community.posts.read.StoredPost;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.CommentId;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.Source;
import org.jspecify.annotations.Nullable;

/**
 * A post as the API shows it to a member.
 *
 * @param reports what members asked moderators to look at; absent for others
 */
record PostAnswer(
        PostId id,
        PostKind kind,
        @Nullable String title,
        @Nullable String body,
        String bodyHtml,
        List<String> themes,
        List<String> circles,
        AuthorAnswer author,
        boolean withoutName,
        boolean mine,
        @Nullable Source source,
        @Nullable String version,
        Instant publishedAt,
        @Nullable Instant editedAt,
        String status,
        @Nullable String closedReason,
        @Nullable AnswerId acceptedAnswerId,
        int helpfulCount,
        boolean helpful,
        int answerCount,
        List<AnswerView> answers,
        List<CommentView> comments,
        boolean following,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Report> reports,
        long revision) {

    /** An answer. */
    record AnswerView(
            AnswerId id,
            @Nullable String body,
            String bodyHtml,
            AuthorAnswer author,
            boolean mine,
            Instant publishedAt,
            @Nullable Instant editedAt,
            boolean accepted,
            int helpfulCount,
            boolean helpful,
            List<CommentView> comments,
            long revision) {}

    /** A comment. */
    record CommentView(
            CommentId id,
            @Nullable String body,
            String bodyHtml,
            AuthorAnswer author,
            boolean mine,
            Instant publishedAt) {}

    static PostAnswer of(StoredPost post, Map<MemberId, MemberView> members, Actor actor) {
        List<StoredComment> comments = post.comments();
        return new PostAnswer(
                post.id(),
                post.kind(),
                post.title(),
                post.body(),
                Markdown.html(post.body()),
                post.themes(),
                post.circles().stream().map(CircleId::value).sorted().toList(),
                AuthorAnswer.of(post.author(), members),
                post.author().withoutName(),
                actor.id().equals(post.author().member()),
                post.source(),
                post.version(),
                post.publishedAt(),
                post.editedAt(),
                post.status(),
                post.closedReason(),
                post.acceptedAnswer(),
                post.helpful(null).size(),
                post.helpful(null).contains(actor.id().toString()),
                post.answers().size(),
                post.answers().stream()
                        .map(answer -> answer(post, answer, comments, members, actor))
                        .toList(),
                commentsOn(null, comments, members, actor),
                post.isFollowedBy(actor.id()),
                actor.moderates() ? post.reports() : null,
                post.revision());
    }

    private static AnswerView answer(
            StoredPost post,
            StoredAnswer answer,
            List<StoredComment> comments,
            Map<MemberId, MemberView> members,
            Actor actor) {
        return new AnswerView(
                answer.id(),
                answer.body(),
                Markdown.html(answer.body()),
                AuthorAnswer.of(answer.author(), members),
                actor.id().equals(answer.author().member()),
                answer.at(),
                answer.editedAt(),
                answer.id().equals(post.acceptedAnswer()),
                post.helpful(answer.id()).size(),
                post.helpful(answer.id()).contains(actor.id().toString()),
                commentsOn(answer.id(), comments, members, actor),
                answer.revision());
    }

    private static List<CommentView> commentsOn(
            @Nullable AnswerId answer, List<StoredComment> comments, Map<MemberId, MemberView> members, Actor actor) {
        return comments.stream()
                .filter(comment -> Objects.equals(comment.answerId(), answer))
                .map(comment -> new CommentView(
                        comment.id(),
                        comment.body(),
                        Markdown.html(comment.body()),
                        AuthorAnswer.of(comment.author(), members),
                        actor.id().equals(comment.author().member()),
                        comment.at()))
                .toList();
    }
}
