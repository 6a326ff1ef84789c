package nl.meent.notification.posts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.meent.events.consultations.Audience;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerAcceptanceWithdrawn;
import nl.meent.events.posts.AnswerAccepted;
import nl.meent.events.posts.AnswerEdited;
import nl.meent.events.posts.AnswerGiven;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.CommentPlaced;
import nl.meent.events.posts.HelpfulMarkGiven;
import nl.meent.events.posts.HelpfulMarkTakenBack;
import nl.meent.events.posts.PostClosed;
import nl.meent.events.posts.PostEdited;
import nl.meent.events.posts.PostEvent;
import nl.meent.events.posts.PostFollowed;
import nl.meent.events.posts.PostHidden;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.PostMarkEvent;
import nl.meent.events.posts.PostPublished;
import nl.meent.events.posts.PostReported;
import nl.meent.events.posts.PostRestored;
import nl.meent.events.posts.PostUnfollowed;
import nl.meent.events.posts.PostWithdrawn;
import nl.meent.notification.following.Listener;
import nl.meent.notification.following.Memory;
import nl.meent.notification.members.Audiences;
import nl.meent.notification.members.Moderator;
import nl.meent.notification.notices.Bulletin;
import nl.meent.notification.notices.News;
import nl.meent.notification.notices.Occasion;
import nl.meent.notification.notices.Subject;
import nl.meent.runtime.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers and comments reach the author of the post and its followers, a comment on an answer also who answered, an
 * accepted answer who gave it and the followers; never who did it, and nobody who may not see the post. What a member reports
 * reaches the moderators, who see every post.
 */
@Component
public final class PostNews implements Listener {

    private static final Audience EVERYONE = Audiences.ofCircles(List.of());

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void on(LoggedEvent logged, Memory memory, Consumer<News> news) {
        switch (logged.event()) {
            case PostEvent event -> handle(event, logged, memory, news);
            case PostMarkEvent event -> remember(event, memory);
            default -> {}
        }
    }

    private static void handle(PostEvent event, LoggedEvent logged, Memory memory, Consumer<News> news) {
        switch (event) {
            case PostPublished published -> remember(published, memory);
            case PostEdited edited ->
                change(
                        edited.postId(),
                        memory,
                        post -> post.titled(edited.title().orNull()));
            case AnswerGiven given -> tell(given, logged, memory, news);
            case CommentPlaced placed -> tell(placed, logged, memory, news);
            case AnswerAccepted accepted -> tell(accepted, logged, memory, news);
            case PostHidden _, PostWithdrawn _ -> {
                change(event.postId(), memory, post -> post.hidden(true));
                news.accept(new News.Conceal(subject(event.postId())));
            }
            case PostRestored _ -> {
                change(event.postId(), memory, post -> post.hidden(false));
                news.accept(new News.Reveal(subject(event.postId())));
            }
            case PostReported reported -> tell(reported, logged, memory, news);
            case AnswerEdited _, AnswerAcceptanceWithdrawn _, PostClosed _ -> {}
        }
    }

    private static void remember(PostMarkEvent event, Memory memory) {
        switch (event) {
            case PostFollowed followed ->
                memory.keepFor(
                        followed.postId(),
                        Following.SHELF,
                        Following.id(followed.postId(), followed.memberId()),
                        new Following(followed.memberId()));
            case PostUnfollowed unfollowed ->
                memory.drop(Following.SHELF, Following.id(unfollowed.postId(), unfollowed.memberId()));
            case HelpfulMarkGiven _, HelpfulMarkTakenBack _ -> {}
        }
    }

    private static void remember(PostPublished published, Memory memory) {
        memory.keep(
                Post.SHELF,
                published.postId(),
                new Post(
                        published.kind(),
                        published.title().orNull(),
                        published.circles(),
                        Authors.memberBehind(published.author()),
                        false));
    }

    private static void tell(AnswerGiven given, LoggedEvent logged, Memory memory, Consumer<News> news) {
        MemberId author = Authors.memberBehind(given.author());
        memory.keep(GivenAnswer.SHELF, given.answerId(), new GivenAnswer(author));
        memory.find(Post.SHELF, given.postId())
                .ifPresent(post -> new Readers(post)
                        .tell(post.author(), answered(post.kind()))
                        .tellFollowersOf(given.postId(), memory, Occasion.ANSWER_TO_FOLLOWED)
                        .except(author)
                        .send(
                                about(given.postId(), post, logged).by(Authors.signature(given.author(), memory)),
                                memory,
                                news));
    }

    private static void tell(CommentPlaced placed, LoggedEvent logged, Memory memory, Consumer<News> news) {
        memory.find(Post.SHELF, placed.postId())
                .ifPresent(post -> new Readers(post)
                        .tell(answerer(placed.answerId(), memory), Occasion.COMMENT_ON_YOUR_ANSWER)
                        .tell(post.author(), Occasion.COMMENT_ON_YOUR_POST)
                        .tellFollowersOf(placed.postId(), memory, Occasion.COMMENT_ON_FOLLOWED)
                        .except(Authors.memberBehind(placed.author()))
                        .send(
                                about(placed.postId(), post, logged).by(Authors.signature(placed.author(), memory)),
                                memory,
                                news));
    }

    private static void tell(AnswerAccepted accepted, LoggedEvent logged, Memory memory, Consumer<News> news) {
        memory.find(Post.SHELF, accepted.postId())
                .ifPresent(post -> new Readers(post)
                        .tell(answerer(accepted.answerId(), memory), Occasion.YOUR_ANSWER_ACCEPTED)
                        .tellFollowersOf(accepted.postId(), memory, Occasion.FOLLOWED_ANSWER_ACCEPTED)
                        .except(post.author())
                        .send(about(accepted.postId(), post, logged), memory, news));
    }

    /** Once per member who reports it; what that member wrote is for the page of the post. */
    private static void tell(PostReported reported, LoggedEvent logged, Memory memory, Consumer<News> news) {
        memory.find(Post.SHELF, reported.postId()).ifPresent(post -> {
            Bulletin bulletin = Bulletin.of(logged, subject(reported.postId()), EVERYONE, post.title())
                    .once("reported by " + reported.reporter());
            memory.all(Moderator.SHELF)
                    .forEach(moderator -> news.accept(bulletin.to(moderator.id(), Occasion.POST_REPORTED)));
        });
    }

    private static Occasion answered(PostKind kind) {
        return kind == PostKind.QUESTION ? Occasion.ANSWER_TO_YOUR_QUESTION : Occasion.ANSWER_TO_YOUR_POST;
    }

    private static @Nullable MemberId answerer(@Nullable AnswerId answer, Memory memory) {
        return answer == null
                ? null
                : memory.find(GivenAnswer.SHELF, answer)
                        .map(GivenAnswer::author)
                        .orElse(null);
    }

    private static Bulletin about(PostId id, Post post, LoggedEvent logged) {
        return Bulletin.of(logged, subject(id), post.audience(), post.title());
    }

    private static Subject subject(PostId id) {
        return new Subject(Subject.Type.POST, id.value());
    }

    private static void change(PostId id, Memory memory, UnaryOperator<Post> change) {
        memory.find(Post.SHELF, id).ifPresent(post -> memory.keep(Post.SHELF, id, change.apply(post)));
    }
}
