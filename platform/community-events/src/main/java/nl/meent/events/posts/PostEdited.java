package nl.meent.events.posts;

import java.util.List;
import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import nl.meent.events.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * The author changed a post; all values are the new ones.
 *
 * @param postId the post
 * @param title title
 * @param body text in Markdown
 * @param themes its themes
 * @param source where it comes from, or null
 * @param version version of a knowledge product, or null
 * @param small a small edit, of which nobody is told
 */
@StoredAs("post.edited")
public record PostEdited(
        PostId postId,
        Personal<String> title,
        Personal<String> body,
        List<ThemeId> themes,
        @Nullable Personal<Source> source,
        @Nullable Personal<String> version,
        boolean small)
        implements PostEvent {}
