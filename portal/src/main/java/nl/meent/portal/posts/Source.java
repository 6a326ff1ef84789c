package nl.meent.portal.posts;

import nl.meent.runtime.web.bodies.LinkAddress;
import org.jspecify.annotations.Nullable;

/** What a knowledge product comes from. */
public record Source(@Nullable String title, @Nullable String url) {
    /** Whether the address can be followed: anything but the web stays text. */
    public boolean isLink() {
        return LinkAddress.isOnTheWeb(url);
    }

    /** What to call it. */
    public @Nullable String name() {
        return title == null || title.isBlank() ? url : title;
    }
}
