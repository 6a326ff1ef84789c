package nl.meent.standalone.content;

import java.util.List;

/**
 * A theme of the managed list.
 *
 * @param synonyms other words for it
 */
record Theme(String slug, String name, String description, List<String> synonyms) {}
