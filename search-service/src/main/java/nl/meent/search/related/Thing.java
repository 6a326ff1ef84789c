package nl.meent.search.related;

import java.util.List;

/**
 * The part of a document that decides what is like it.
 *
 * @param id     the document
 * @param title  its title
 * @param body   its text, without what was said to it
 * @param themes its themes
 */
record Thing(String id, String title, String body, List<String> themes) {

    static final List<String> FIELDS = List.of("id", "title", "body", "themes");

    /** The title counts twice: it says what it is about. */
    String text() {
        return String.join("\n", title, title, body);
    }
}
