package nl.meent.community.posts.write;

import java.util.List;
import nl.meent.events.circles.CircleId;
import nl.meent.events.posts.Author;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.PostKind;
import nl.meent.events.posts.Source;
import nl.meent.events.themes.ThemeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a post.
 *
 * @param postId the id it will have
 * @param kind what kind
 * @param title title
 * @param body Markdown
 * @param themes its themes
 * @param circles who may see it; empty is everyone
 * @param author who writes it
 * @param source where it comes from, or null
 * @param version version of a knowledge product, or null
 */
public record PublishPost(
        @TargetAggregateIdentifier PostId postId,
        PostKind kind,
        String title,
        String body,
        List<ThemeId> themes,
        List<CircleId> circles,
        Author author,
        @Nullable Source source,
        @Nullable String version) {}
