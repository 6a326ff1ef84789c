package nl.meent.portal.frame;

import org.jspecify.annotations.Nullable;

/** Text with {@code <mark>} around words, as search-service sends it. */
public final class Marked {
    private Marked() {}

    /** Marks stay; every other sign that could begin or end a tag becomes text. */
    public static String only(@Nullable String html) {
        return html == null ? "" : html.replaceAll("<(?!/?mark>)", "&lt;").replaceAll("(?<!<mark)(?<!</mark)>", "&gt;");
    }
}
