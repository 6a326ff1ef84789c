package nl.meent.community.posts.write;

import java.util.List;
import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import nl.meent.events.posts.Source;
import nl.meent.events.themes.ThemeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Changes a post; all values are the new ones.
 *
 * @param postId the post
 * @param by who
 * @param title title
 * @param body Markdown
 * @param themes its themes
 * @param source where it comes from, or null
 * @param version version of a knowledge product, or null
 * @param expectedRevision the revision that was changed, or null for any
 */
public record EditPost(
        @TargetAggregateIdentifier PostId postId,
        MemberId by,
        String title,
        String body,
        List<ThemeId> themes,
        @Nullable Source source,
        @Nullable String version,
        @Nullable Long expectedRevision) {}
