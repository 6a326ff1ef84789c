package nl.meent.portal.posts;

import org.jspecify.annotations.Nullable;

/** What a knowledge product comes from. */
public record Source(@Nullable String title, @Nullable String url) {
    /** Whether the address can be followed: anything but the web stays text. */
    public boolean isLink() {
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }

    /** What to call it. */
    public @Nullable String name() {
        return title == null || title.isBlank() ? url : title;
    }
}
