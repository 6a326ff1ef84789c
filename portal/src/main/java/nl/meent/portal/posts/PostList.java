package nl.meent.portal.posts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next the cursor of what follows; null at the end */
public record PostList(List<PostCard> items, @Nullable String next) {}
