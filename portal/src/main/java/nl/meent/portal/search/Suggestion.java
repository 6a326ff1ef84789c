package nl.meent.portal.search;

import nl.meent.portal.frame.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Something that the member may be typing.
 *
 * @param type {@code POST}, {@code MEETUP}, {@code CONSULTATION} or {@code THEME}
 * @param kind the kind of a post; null for the others
 * @param url  its path in the portal
 */
public record Suggestion(
        String text,
        String type,
        @Nullable String kind,
        String id,
        @Nullable String url) {

    public String path() {
        return Paths.ours(url, "/");
    }
}
