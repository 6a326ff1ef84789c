package nl.meent.events.posts;

import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import nl.meent.events.circles.CircleId;
import nl.meent.events.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * A member published a post.
 *
 * @param postId the post
 * @param kind what kind of post
 * @param title title
 * @param body text in Markdown
 * @param themes its themes
 * @param circles who may see it; empty means every member
 * @param author who wrote it
 * @param source where it comes from, or null
 * @param version version of a knowledge product, or null
 */
@StoredAs("post.published")
public record PostPublished(
        PostId postId,
        PostKind kind,
        Personal<String> title,
        Personal<String> body,
        List<ThemeId> themes,
        List<CircleId> circles,
        Author author,
        @Nullable Personal<Source> source,
        @Nullable Personal<String> version)
        implements PostEvent {}
