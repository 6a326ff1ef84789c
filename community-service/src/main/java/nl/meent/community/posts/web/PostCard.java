package nl.meent.community.posts.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meent.community.members.read.MemberView;
import nl.meent.community.posts.read.StoredPost;
import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import org.jspecify.annotations.Nullable;

/** A post as a list shows it. */
record PostCard(
        PostId id,
        PostKind kind,
        @Nullable String title,
        List<String> themes,
        List<String> circles,
        AuthorAnswer author,
        boolean withoutName,
        Instant publishedAt,
        @Nullable Instant editedAt,
        String status,
        @Nullable AnswerId acceptedAnswerId,
        int helpfulCount,
        int answerCount) {

    static PostCard of(StoredPost post, Map<MemberId, MemberView> members) {
        return new PostCard(
                post.id(),
                post.kind(),
                post.title(),
                post.themes(),
                post.circles().stream().map(CircleId::value).sorted().toList(),
                AuthorAnswer.of(post.author(), members),
                post.author().withoutName(),
                post.publishedAt(),
                post.editedAt(),
                post.status(),
                post.acceptedAnswer(),
                post.helpful(null).size(),
                post.answers().size());
    }
}
