package nl.meent.portal.posts;

import java.util.List;
import nl.meent.portal.frame.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Something that is like a post.
 *
 * @param type {@code POST}, {@code MEETUP} or {@code CONSULTATION}
 * @param kind the kind of a post; null for the others
 * @param url  its path in the portal
 */
public record RelatedThing(
        String type,
        @Nullable String kind,
        String title,
        @Nullable String url) {

    public String path() {
        return Paths.ours(url, "/");
    }

    /** Code of the word for what it is. */
    public String word() {
        return kind == null ? "search.short." + type : "kind-short." + kind;
    }

    record Items(List<RelatedThing> items) {}
}
