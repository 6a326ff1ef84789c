package nl.meent.standalone.content;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A post, its answers and comments, and what others thought of them. */
final class PostSteps {

    private static final Duration UNTIL_ACCEPTED = Duration.ofMinutes(10);

    private final Post post;
    private final Instant at;
    private final String path;
    private final List<Step> steps = new ArrayList<>();

    private PostSteps(Post post, Calendar calendar) {
        this.post = post;
        at = calendar.ago(post.daysAgo(), post.time());
        path = "/v1/posts/" + Step.idOf(post.key());
    }

    static List<Step> of(Post post, Calendar calendar) {
        return new PostSteps(post, calendar).all();
    }

    private List<Step> all() {
        publish();
        marks(post.key(), path, at, post.helpfulBy());
        for (String follower : post.followers()) {
            steps.add(Step.put(post.key() + "-follows-" + follower, at, follower, path + "/followers/me", null));
        }
        for (int i = 0; i < post.answers().size(); i++) {
            answer(post.answers().get(i), i + 1);
        }
        comments(post.key(), path, post.comments());
        return steps;
    }

    private void publish() {
        steps.add(Step.create(
                post.key(),
                at,
                post.author(),
                "/v1/posts",
                new Body()
                        .with("kind", post.kind())
                        .with("title", post.title())
                        .with("body", post.body())
                        .with("themes", post.themes())
                        .with("circles", post.circles())
                        .with("withoutName", post.withoutName())
                        .with("source", post.source())
                        .with("version", post.version())
                        .fields()));
    }

    private void answer(Post.Answer answer, int number) {
        String key = post.key() + "-answer-" + number;
        String answerPath = path + "/answers/" + Step.idOf(key);
        Instant answered = after(answer.minutesAfter());
        steps.add(Step.create(key, answered, answer.author(), path + "/answers", Map.of("body", answer.body())));
        marks(key, answerPath, answered, answer.helpfulBy());
        comments(key, answerPath, answer.comments());
        if (answer.accepted()) {
            steps.add(Step.put(
                    post.key() + "-accepts",
                    end().plus(UNTIL_ACCEPTED),
                    post.author(),
                    path + "/accepted-answer",
                    Map.of("answerId", Step.idOf(key))));
        }
    }

    private void comments(String key, String below, List<Post.Comment> comments) {
        for (int i = 0; i < comments.size(); i++) {
            Post.Comment comment = comments.get(i);
            steps.add(Step.create(
                    key + "-comment-" + (i + 1),
                    after(comment.minutesAfter()),
                    comment.author(),
                    below + "/comments",
                    Map.of("body", comment.body())));
        }
    }

    private void marks(String key, String below, Instant when, List<String> accounts) {
        for (String account : accounts) {
            steps.add(Step.put(key + "-helps-" + account, when, account, below + "/helpful-marks/me", null));
        }
    }

    /** When the last answer or comment came. */
    private Instant end() {
        int last = Stream.concat(
                        post.answers().stream()
                                .flatMap(a -> Stream.concat(
                                        Stream.of(a.minutesAfter()),
                                        a.comments().stream().map(Post.Comment::minutesAfter))),
                        post.comments().stream().map(Post.Comment::minutesAfter))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return after(last);
    }

    private Instant after(int minutes) {
        return at.plus(Duration.ofMinutes(minutes));
    }
}
