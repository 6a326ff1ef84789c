package nl.meent.events.posts;

import org.jspecify.annotations.Nullable;

/**
 * Where a knowledge product comes from.
 *
 * @param title name of the source
 * @param url   its address, or null when it has none
 */
public record Source(String title, @Nullable String url) {}
