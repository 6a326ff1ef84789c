package nl.meent.search.suggestions;

import nl.meent.search.documents.DocumentType;
import nl.meent.search.themes.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member may be typing.
 *
 * @param text title or name, plain text
 * @param type what it is
 * @param kind which kind of post; null for others
 * @param id   its id; of a theme the slug
 * @param url  path of the portal where it is shown
 */
record Suggestion(String text, Type type, @Nullable String kind, String id, String url) {

    /** What can be suggested. */
    enum Type {
        POST,
        MEETUP,
        CONSULTATION,
        THEME
    }

    static Suggestion of(Theme theme) {
        return new Suggestion(theme.name(), Type.THEME, null, theme.id(), "/berichten?theme=" + theme.id());
    }

    static Suggestion of(Title found) {
        return new Suggestion(
                found.title(),
                Type.valueOf(found.type().name()),
                found.kind(),
                found.id(),
                found.type().url(found.id()));
    }

    /** The part of a document that is suggested. */
    record Title(String id, DocumentType type, @Nullable String kind, String title) {}
}
